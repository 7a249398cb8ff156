import type { Box } from "#core/layout/slide/box.ts";
import { type FactRow, layoutFacts, type PlacedFactRows } from "#core/layout/slide/factRows.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { TextLines } from "./TextLines.tsx";

/** A row of facts; `hue` is the paint of the swatch before it. */
export interface Fact extends FactRow {
  readonly hue?: string | undefined;
}

interface FactTableProps {
  readonly facts: readonly Fact[];
  readonly box: Box;
  /** The line for those that find no room. */
  readonly moreWords: (count: number) => string;
}

const swatch = { width: 10, height: 18 };
const indent = 26;
/** Facts are written larger where each of them stands in one line, and all find room. */
const sizes = [30, 27, smallText];

const isRoomy = ({ rows, more }: PlacedFactRows): boolean =>
  more.length === 0 && rows.every(({ name, value }) => name.length === 1 && value.length === 1);

/** Names with what is known of them, parted by hairlines. */
export function FactTable({ facts, box, moreWords }: FactTableProps) {
  const hasHues = facts.some(({ hue }) => hue !== undefined);
  const laidOut = sizes.map((size) => layoutFacts(facts, box, size, moreWords, hasHues ? indent : 0));
  const placed = laidOut.find(isRoomy) ?? laidOut.at(-1);
  if (!placed) return null;
  const { rows, more } = placed;
  return (
    <>
      {rows.map(({ name, value, bottom }, index) => {
        const hue = facts[index]?.hue;
        return (
          <g key={bottom}>
            {hue !== undefined && (
              <rect x={box.x} y={Math.round((name[0]?.y ?? 0) - swatch.height)} {...swatch} rx={2} fill={hue} />
            )}
            <TextLines lines={name} />
            <TextLines lines={value} />
            <path d={`M${box.x} ${Math.round(bottom) + 0.5}h${box.width}`} stroke="var(--rule)" />
          </g>
        );
      })}
      <TextLines lines={more} fill="var(--ink2)" />
    </>
  );
}
