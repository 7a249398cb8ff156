import type { Box } from "./box.ts";
import { ascent, bottomOf, type PlacedText, placeLines, textBounds } from "./placedText.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrappedText.ts";

/** A line of a legend. */
export interface LegendLine {
  readonly label: string;
  readonly count?: number | undefined;
}

/** A line of a legend in its place: a piece of colour, its words, the number of those it stands for. */
export interface PlacedLegendLine {
  readonly swatch: Box;
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

const swatch = { width: 34, height: 20 };
const gap = 14;
/** Room before a number and between two lines. */
const beside = 10;
const apart = 14;

/** Lays out the lines of a legend under one another; a number stands after the last word of its line. */
export function layoutLegend(lines: readonly LegendLine[], { x, y, width }: Box, size: number): PlacedLegendLine[] {
  let top = y;
  return lines.map(({ label, count }) => {
    const start = x + swatch.width + gap;
    const number = count === undefined ? "" : String(count);
    const numbers = number === "" ? 0 : beside + textWidth(number, { face: "bold", size });
    const words = wrapText(label, { face: "sans", size }, width - swatch.width - gap - numbers);
    const placed = placeLines({ face: "sans", size, lines: words, leading: size * 1.2 }, { x: start, top });
    const last = placed.at(-1);
    const texts: readonly PlacedText[] =
      last && number !== ""
        ? [
            ...placed,
            { face: "bold", size, text: number, x: textBounds(last)[1][0] + beside, y: last.y, anchor: "start" },
          ]
        : placed;
    const line = {
      swatch: { x, y: top + (size * ascent - swatch.height) / 2, ...swatch },
      texts,
      bottom: bottomOf(placed, top),
    };
    top = line.bottom + apart;
    return line;
  });
}
