import type { Box } from "./box.ts";
import { type LegendItem, legendAir, legendHeight, legendMarks, widestLegend } from "./legendMarks.ts";
import type { Mark } from "./mark.ts";

/** Where a legend stands beside a map, and what is left for the map. */
export interface LegendPlace {
  readonly legend: Box;
  readonly map: Box;
  readonly marks: readonly Mark[];
}

interface LegendTry {
  readonly side: "before" | "below";
  readonly columns: number;
  readonly hasBars: boolean;
  readonly times: number;
  readonly air?: number;
  /** Share of the width that it takes beside the map. */
  readonly share: number;
}

export interface LegendPlaceInput {
  readonly items: readonly LegendItem[];
  readonly box: Box;
  readonly text: number;
  /** Width of the map as a share of its height. */
  readonly aspect: number;
  /** What is counted. */
  readonly counted: string;
  /** Whether the counts must be one chart of bars. */
  readonly wantsBars?: boolean | undefined;
}

const shares = [0.2, 0.225, 0.25, 0.275, 0.3, 0.34, 0.38, 0.42, 0.5];

const tries: readonly LegendTry[] = [true, false].flatMap((hasBars) =>
  [1.15, 1].flatMap((times) => [
    ...[1, 2, 3].flatMap((columns) =>
      shares.map((share) => ({ side: "before" as const, columns, hasBars, times, share })),
    ),
    ...[1, 2, 3, 4].map((columns) => ({ side: "below" as const, columns, hasBars, times, share: 1 })),
    // A chart of many bars, one close to the other.
    ...(hasBars && times === 1
      ? shares.map((share) => ({ side: "before" as const, columns: 1, hasBars, times, share, air: legendAir.least }))
      : []),
  ]),
);

/** By how much smaller a map may be for the sake of bars, of larger words, of one column; larger, for bars close together. */
const worth = { bars: 1.3, large: 1.1, one: 1.06, close: 0.9 };

/** How much a map may give up for labels in one line, in two, and so on. */
const linesWorth = [1, 0.95, 0.85, 0.7, 0.55, 0.45];

/** Least width of a column, in sizes of the text. */
const leastColumn = 7;

const gapOf = (text: number): number => text * 1.4;

/** Items in columns that are filled one after the other. */
export function columnsOf<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each));
}

/** Share of the height that map and legend leave free which stands over them. */
const above = 0.3;

/** Widths of columns: those that need little leave the rest to the others; bars need the same for all, to be on one scale. */
function columnWidths(parts: readonly (readonly LegendItem[])[], room: number, size: number): readonly number[] {
  const wanted = parts.map((part) => widestLegend(part, false, size));
  let [free, count] = [room, parts.length];
  const widths = new Map<number, number>();
  for (const [index, width] of [...wanted.entries()].sort(([, a], [, b]) => a - b)) {
    const own = Math.min(width, free / count);
    widths.set(index, own);
    free -= own;
    count -= 1;
  }
  return wanted.map((_, index) => widths.get(index) ?? 0);
}

/** Splits a box between a map and its legend so that the map is as large as the words of the legend let it be. */
export function placeLegend({ items, box, text, aspect, counted, wantsBars }: LegendPlaceInput): LegendPlace {
  const gap = gapOf(text);
  const found = tries
    // One number is no chart.
    .filter(({ columns, hasBars }) => (wantsBars ? hasBars && columns === 1 : !hasBars || items.length > 1))
    .filter(({ columns }) => columns <= items.length)
    .flatMap((one) => {
      const { side, columns, hasBars, times, share, air } = one;
      const size = text * times;
      const split = columnsOf(items, columns);
      const gaps = gap * (columns - 1);
      const wanted = hasBars
        ? widestLegend(items, hasBars, size) * columns
        : split.reduce((sum, part) => sum + widestLegend(part, hasBars, size), 0);
      // Beside a map that is as high as it can be, the labels have all the room that it leaves them.
      const free = box.width - gap - Math.min(box.height * aspect, box.width);
      const width = side === "before" ? Math.max(box.width * share, Math.min(free, wanted + gaps)) : box.width;
      const even = (width - gaps) / columns;
      if (even < size * leastColumn) return [];
      const widths = hasBars ? split.map(() => even) : columnWidths(split, width - gaps, size);
      const parts = split.map((part, index) => legendHeight(part, { hasBars, air }, size, widths[index] ?? even));
      if (parts.some(({ isTooNarrow }) => isTooNarrow)) return [];
      const height = Math.max(...parts.map((part) => part.height));
      const under = Math.min(box.height - height - gap, box.width / aspect);
      const top = box.y + (box.height - height - gap - under) * above;
      const legend: Box = side === "before" ? { ...box, width, height } : { ...box, y: top + under + gap, height };
      const map: Box =
        side === "before"
          ? { ...box, x: box.x + width + gap, width: box.width - width - gap }
          : { ...box, y: top, height: under };
      const area = height > box.height || map.height <= 0 ? 0 : Math.min(map.width, map.height * aspect) ** 2;
      const score =
        (area - Math.max(0, height - box.height)) *
        (hasBars ? worth.bars : 1) *
        (times > 1 ? worth.large : 1) *
        (air === undefined ? 1 : worth.close) *
        (columns === 1 ? worth.one : 1) *
        (linesWorth[Math.max(...parts.map(({ shape }) => shape.lines)) - 1] ?? 0.35);
      return [{ size, split, widths, legend, map, parts, score }];
    });
  const best = found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  if (!best) return { legend: { ...box, height: 0 }, map: box, marks: [] };
  const { split, widths, parts, size, legend, map } = best;
  const most = Math.max(1, ...items.map(({ count }) => count));
  let x = legend.x;
  const marks = split.flatMap((part, index) => {
    const [shape, width = 0] = [parts[index]?.shape, widths[index]];
    const at = { ...legend, x, width };
    x += width + gap;
    return shape ? legendMarks(part, { ...shape, most }, size, at, counted).marks : [];
  });
  return { legend, map, marks };
}
