import { type CSSProperties, useId } from "react";
import type { Hue } from "#core/layout/timeline/lane.ts";
import { itemMark, markHeight } from "#core/layout/timeline/sample.ts";
import type { ListedItem, YearBar, YearList, YearRow } from "#core/layout/timeline/yearList.ts";
import { Mark } from "./Mark.tsx";
import { colourOf } from "./paints.ts";
import { listed as listRole } from "./roles.ts";
import styles from "./TimelineList.module.css";
import { TimelinePaints } from "./TimelinePaints.tsx";

/** What the list says, in the reader's language. */
export interface ListTexts {
  readonly label: string;
  /** What the bars are. */
  readonly key: string;
  readonly name: (listed: ListedItem) => string;
  /** Date, and that it was planned where it was. */
  readonly note: (listed: ListedItem) => string;
  /** How many more there are, or how many there are where none is named. */
  readonly rest: (row: YearRow) => string;
}

interface TimelineListProps {
  readonly list: YearList;
  readonly texts: ListTexts;
  readonly hrefOf: (listed: ListedItem) => string | undefined;
  /** Where a lane's name leads. */
  readonly laneHref: (lane: ListedItem["lane"]) => string | undefined;
  /** The event whose details are open. */
  readonly event?: string | undefined;
}

/** Distance in px between the bars of two lanes. */
const step = 10;

/** The timeline on a narrow page: years as rows, a bar for each partnership, the weightiest events by name. */
export function TimelineList({ list, texts, hrefOf, laneHref, event }: TimelineListProps) {
  const prefix = useId();
  const { columns, years } = list;
  const hues = years.flatMap(({ named, rest }) => [...named, ...rest]).map(({ lane }) => lane.hue);
  return (
    <div className={styles.list} style={{ "--bars": `${columns.length * step}px` } as CSSProperties}>
      <svg className={styles.paints} aria-hidden="true">
        <TimelinePaints prefix={prefix} hues={hues} />
      </svg>
      <p className={styles.note}>{texts.key}</p>
      <ul {...listRole} className={styles.key}>
        {columns.map((lane) => (
          <li key={lane.id}>
            <span className={styles.swatch} style={{ background: `var(--hue-${lane.hue})` }} />
            <a href={laneHref(lane)}>{lane.name}</a>
          </li>
        ))}
      </ul>
      <ol {...listRole} className={styles.years} aria-label={texts.label}>
        {years.map((row) => (
          <li key={row.year} className={styles.year}>
            <span className={styles.number}>{row.year}</span>
            <div className={styles.bars} aria-hidden="true">
              {row.bars.map((bar) => (
                <Piece key={`${bar.column} ${bar.form}`} bar={bar} hue={columns[bar.column]?.hue ?? "other"} />
              ))}
            </div>
            <div className={styles.events}>
              <Events {...{ texts, hrefOf, event, prefix }} listed={row.named} />
              {row.rest.length > 0 && (
                <details open={row.rest.some(({ item }) => item.id === event)}>
                  <summary className={styles.more}>{texts.rest(row)}</summary>
                  <Events {...{ texts, hrefOf, event, prefix }} listed={row.rest} />
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface EventsProps extends Pick<TimelineListProps, "texts" | "hrefOf" | "event"> {
  readonly listed: readonly ListedItem[];
  readonly prefix: string;
}

const Events = ({ listed, texts, hrefOf, event, prefix }: EventsProps) => (
  <ul {...listRole}>
    {listed.map((one) => (
      <li key={one.item.id}>
        <a
          href={hrefOf(one)}
          className={styles.event}
          aria-current={one.item.id === event ? "true" : undefined}
          data-stop={one.item.id}
        >
          <svg width={22} height={markHeight + 2} aria-hidden="true" fontFamily="var(--sans)">
            <Mark mark={itemMark(one.item, 10)} hue={one.lane.hue} prefix={prefix} middle={markHeight / 2 + 1} />
          </svg>
          <span>
            <span className={styles.name}>{texts.name(one)}</span>
            <small className={styles.date}>{texts.note(one)}</small>
          </span>
        </a>
      </li>
    ))}
  </ul>
);

function Piece({ bar: { form, from, to, column }, hue }: { readonly bar: YearBar; readonly hue: Hue }) {
  const place = { insetBlockStart: `${from * 100}%`, insetInlineStart: column * step };
  if (form === "dashes") {
    return (
      <svg className={styles.arrow} style={place} aria-hidden="true" width={9} height={8} viewBox="-1.5 0 9 8">
        <path d="M0 2L3 6L6 2" fill="none" stroke={colourOf(hue)} strokeWidth={1.75} />
      </svg>
    );
  }
  const colour = colourOf(hue);
  const background =
    form === "solid"
      ? `var(--hue-${hue})`
      : `linear-gradient(${form === "fade in" ? "to bottom" : "to top"}, transparent, ${colour})`;
  return <span className={styles.piece} style={{ ...place, blockSize: `${(to - from) * 100}%`, background }} />;
}
