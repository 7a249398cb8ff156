import { byId } from "#core/model/byId.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./RowLines.module.css";
import { entryDateWords } from "./rowWords.ts";

interface RowLinesProps {
  readonly row: MeasureRow;
  readonly measured: Measured;
  /** At most so many lines; the country page has the rest. */
  readonly most: number;
}

/** What a country's value rests on, line by line: layer or card, date, source; then what changed since. */
export function RowLines({ row, measured, most }: RowLinesProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const layers = byId(atlas.layers);
  const first = [...new Map(row.entries.map((entry) => [entry.layer, entry])).values()];
  const changes = measured.layers.flatMap(
    ({ id }) =>
      atlas.standings
        .get(id)
        ?.get(row.country)
        ?.changes.filter(({ kind }) => kind === "left" || kind === "ended" || kind === "suspended") ?? [],
  );
  const lines = measured.layers.length === 1 ? row.entries : first;
  const bare = lines.length === 0 && row.cards.length === 0 && row.citations.length > 0;
  return (
    <ul className={styles.lines}>
      {lines.slice(0, most).map((entry) => (
        <li key={entry.id}>
          <span>
            {measured.layers.length === 1
              ? (entry.detail ?? layers.get(entry.layer)?.short)
              : layers.get(entry.layer)?.short}
          </span>
          <span className={styles.date}>
            {entryDateWords(entry, messages)} <SourceMarks citations={entry.citations.slice(0, 1)} />
          </span>
        </li>
      ))}
      {row.cards.slice(0, most).map((card) => (
        <li key={card.id}>
          <span>{card.name}</span>
          <SourceMarks citations={card.citations.slice(0, 1)} />
        </li>
      ))}
      {bare && (
        <li>
          <span>{measured.indicator?.name ?? messages.map.table.sources}</span>
          <SourceMarks citations={row.citations.slice(0, 1)} />
        </li>
      )}
      {changes.map((change) => (
        <li key={change.id} className={styles.change}>
          <span>{messages.map.changes[change.kind === "suspended" ? "suspended" : "left"]}</span>
          <span className={styles.date}>
            {change.date === undefined ? messages.map.tooltip.noDate : dateWords(change.date, messages.dates)}{" "}
            <SourceMarks citations={[{ source: change.source, locator: change.locator }]} />
          </span>
        </li>
      ))}
    </ul>
  );
}
