import type { Box } from "./box.ts";
import { type LegendItem, legendHeight, legendMarks } from "./legendMarks.ts";
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
  ]),
);

/** By how much smaller a map may be for the sake of bars, and of larger words. */
const worth = { bars: 1.3, large: 1.1, one: 1.06 };

/** Least width of a column, in sizes of the text. */
const leastColumn = 7;

const gapOf = (text: number): number => text * 1.4;

function columnsOf<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each));
}

/** Splits a box between a map and its legend so that the map is as large as the words of the legend let it be. */
export function placeLegend({ items, box, text, aspect, counted, wantsBars }: LegendPlaceInput): LegendPlace {
  const gap = gapOf(text);
  const found = tries
    // One number is no chart.
    .filter(({ columns, hasBars }) => (wantsBars ? hasBars && columns === 1 : !hasBars || items.length > 1))
    .flatMap((one) => {
      const { side, columns, hasBars, times, share } = one;
      const size = text * times;
      const width = side === "before" ? box.width * share : box.width;
      const column = (width - gap * (columns - 1)) / columns;
      if (column < size * leastColumn || columns > items.length) return [];
      const parts = columnsOf(items, columns).map((part) => legendHeight(part, { hasBars }, size, column));
      if (parts.some(({ isTooNarrow }) => isTooNarrow)) return [];
      const height = Math.max(...parts.map((part) => part.height));
      const legend: Box =
        side === "before" ? { ...box, width, height } : { ...box, y: box.y + box.height - height, height };
      const map: Box =
        side === "before"
          ? { ...box, x: box.x + width + gap, width: box.width - width - gap }
          : { ...box, height: box.height - height - gap };
      const area = height > box.height || map.height <= 0 ? 0 : Math.min(map.width, map.height * aspect) ** 2;
      const score =
        (area - Math.max(0, height - box.height)) *
        (hasBars ? worth.bars : 1) *
        (times > 1 ? worth.large : 1) *
        (columns === 1 ? worth.one : 1);
      return [{ ...one, size, column, legend, map, parts, score }];
    });
  const best = found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  if (!best) return { legend: { ...box, height: 0 }, map: box, marks: [] };
  const { columns, parts, size, column, legend, map } = best;
  const most = Math.max(1, ...items.map(({ count }) => count));
  const marks = columnsOf(items, columns).flatMap((part, index) => {
    const shape = parts[index]?.shape;
    const at = { ...legend, x: legend.x + index * (column + gap), width: column };
    return shape ? legendMarks(part, { ...shape, most }, size, at, counted).marks : [];
  });
  return { legend, map, marks };
}
