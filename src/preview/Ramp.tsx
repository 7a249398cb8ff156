import type { Box } from "#core/layout/slide/box.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { TextLines } from "./TextLines.tsx";

/** A class of a value. */
export interface RampClass {
  /** The value, or the least of several. */
  readonly label: string;
  readonly paint: string | undefined;
  /** How many countries have it. */
  readonly count: number;
}

interface RampProps {
  /** What the classes are classes of. */
  readonly title: string;
  readonly classes: readonly RampClass[];
  /** The ramp stands at its foot. */
  readonly box: Box;
}

const swatch = { width: 52, height: 22 };
const line = 32;

/** Height in px of a ramp with its words. */
const rampHeight = swatch.height + 3 * line;

/** Classes of a value from light to dark: over each its value, under it the number of its countries. */
export function Ramp({ title, classes, box }: RampProps) {
  const top = box.y + box.height - rampHeight + line;
  const small = { face: "sans", size: smallText } as const;
  return (
    <>
      <TextLines lines={[{ ...small, text: title, x: box.x, y: top - 8, anchor: "start" }]} />
      {classes.map(({ label, paint, count }, index) => {
        const x = box.x + index * swatch.width;
        const middle = { x: x + swatch.width / 2, anchor: "middle" } as const;
        const under = top + 2 * line + swatch.height - 8;
        return (
          <g key={label}>
            <TextLines lines={[{ ...small, ...middle, text: label, y: top + line - 8 }]} />
            <rect x={x} y={top + line} {...swatch} fill={paint} stroke="var(--paper)" />
            <TextLines lines={[{ ...small, ...middle, face: "bold", text: String(count), y: under }]} />
          </g>
        );
      })}
    </>
  );
}
