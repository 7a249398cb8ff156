import { bandHeight, diamondSize } from "#core/layout/timeline/form.ts";
import type { Hue } from "#core/layout/timeline/lane.ts";
import { isPoint, type PlacedMark } from "#core/layout/timeline/mark.ts";
import { Bar } from "./Bar.tsx";
import styles from "./Mark.module.css";
import { colourOf, paintId } from "./paints.ts";

interface MarkProps {
  readonly mark: PlacedMark;
  readonly hue: Hue;
  readonly prefix: string;
  /** The line it stands on. */
  readonly middle: number;
  /** Figure in a pill, where it is not the number of its items. */
  readonly figure?: string;
}

/** Hues too light for pale figures on them by day. */
const wantsInk = (hue: Hue): boolean => hue === "od4d" || hue === "other";

/** A mark as exactly as its date is known: hollow where nothing in it was held, struck through where it was put off. */
export function Mark(props: MarkProps) {
  const { mark, middle } = props;
  const right = mark.left + mark.width;
  return (
    <>
      <Shape {...props} />
      {mark.postponed && (
        <path
          d={`M${mark.x - 6} ${middle + 8}L${mark.x + 6} ${middle - 8}`}
          stroke={colourOf(props.hue)}
          strokeWidth={1.5}
        />
      )}
      {mark.doubt !== "" && (
        <text
          x={isPoint(mark) ? right + 1 : Math.min(mark.x, right - 8)}
          y={middle - 4}
          fontSize={12}
          fontWeight={600}
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {mark.doubt}
        </text>
      )}
    </>
  );
}

function Shape({ mark, hue, prefix, middle, figure }: MarkProps) {
  const { form, x, left, width, hollow, segments, items } = mark;
  const colour = colourOf(hue);
  const paint = hollow
    ? { fill: "var(--paper)", stroke: colour, strokeWidth: 2 }
    : { fill: colour, stroke: "var(--paper)", strokeWidth: 1.5 };
  const box = { x: left, y: middle - bandHeight / 2, width, height: bandHeight };
  switch (form) {
    case "diamond":
      return <path d={diamond(left, width, middle, hollow ? 1 : 0)} strokeLinejoin="round" {...paint} />;
    case "ellipse":
      if (hollow) return <rect {...box} rx={bandHeight / 2} {...paint} />;
      return (
        <>
          <ellipse cx={x} cy={middle} rx={width / 2} ry={7} fill="var(--paper)" fillOpacity={0.7} />
          <ellipse cx={x} cy={middle} rx={width / 2} ry={7} fill={`url(#${paintId.soft(prefix, hue)})`} />
        </>
      );
    case "pill":
      return (
        <>
          <rect x={left} y={middle - 8.5} width={width} height={17} rx={8.5} {...paint} />
          <text
            x={x}
            y={middle + 4}
            fontSize={12}
            fontWeight={600}
            textAnchor="middle"
            fill={hollow || wantsInk(hue) ? "var(--ink)" : "var(--paper)"}
            className={hollow ? undefined : wantsInk(hue) ? styles.onLight : styles.onHue}
          >
            {figure ?? items.length}
          </text>
        </>
      );
    case "hatch":
      return (
        <>
          <rect {...box} fill={`url(#${paintId.hatch(prefix, hue)})`} />
          <rect {...box} fill="none" stroke={colour} strokeWidth={1} strokeDasharray="3 2" />
        </>
      );
    case "frame":
      return <rect {...box} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="4 3" />;
    case "band": {
      const lasted = items.length === 1 && items[0]?.date.kind === "interval";
      return <Bar {...{ segments, hue, prefix, middle }} height={bandHeight} opacity={lasted ? 1 : 0.5} />;
    }
    case "edge":
      return <Edge mark={mark} hue={hue} prefix={prefix} middle={middle} />;
  }
}

/**
 * A time of which one side is not known; where it is known to lie at or before a date, a stop stands there.
 * What was only planned is an outline.
 */
function Edge({ mark, hue, prefix, middle }: MarkProps) {
  const { segments, left, width, items, hollow } = mark;
  const colour = colourOf(hue);
  const before = items.some(({ date }) => date.start === "open");
  const dashes = segments.filter(({ form }) => form === "dashes");
  const known = segments.filter(({ form }) => form !== "dashes");
  return (
    <>
      <Bar segments={hollow ? dashes : segments} hue={hue} prefix={prefix} middle={middle} height={6} />
      {hollow &&
        known.map(({ form, x, width: long }) => (
          <rect
            key={form}
            x={x}
            y={middle - 3.5}
            width={long}
            height={7}
            fill="none"
            stroke={colour}
            strokeDasharray="4 3"
          />
        ))}
      {before && <path d={`M${left + width} ${middle - 6.5}V${middle + 6.5}`} stroke={colour} strokeWidth={2} />}
    </>
  );
}

/** A diamond, drawn out to `width` where it lasted longer than it is high. */
function diamond(left: number, width: number, middle: number, inset: number): string {
  const half = diamondSize / 2 - inset;
  const [from, to] = [left + inset, left + width - inset];
  const top = `${from + half} ${middle - half}L${to - half} ${middle - half}`;
  const bottom = `${to - half} ${middle + half}L${from + half} ${middle + half}`;
  return `M${from} ${middle}L${top}L${to} ${middle}L${bottom}Z`;
}
