import { utcYear } from "d3";
import type { Edtf } from "#core/model/edtf.ts";
import type { Interval } from "#core/model/interval.ts";
import { type Axis, layoutAxis } from "./axis.ts";
import type { Hue, Item, Life } from "./lane.ts";
import { markOf, type PlacedMark } from "./mark.ts";
import { joinMarks } from "./merge.ts";
import { extentOf, type Plot, plotOf } from "./plot.ts";
import { lifeSegments, type Segment } from "./segment.ts";
import { fitText, textWidth } from "./textWidth.ts";

/** One thing a country joined, got or was assessed for. */
export interface CountryRow {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  /** Numbers of its sources, and the pages they lead to. */
  readonly sources: readonly { readonly number: number; readonly href: string }[];
  /** A bar behind the marks: how long it lasted; `pale` where that is another's time, such as the partnership's own. */
  readonly life?: Life & { readonly pale: boolean };
  readonly items: readonly Item[];
  /** What a second source says instead, drawn as a dashed box. */
  readonly dissent?: Edtf;
  /** The dates in words, written at the marks; of a row without a date, that there is none. */
  readonly words: string;
}

export interface PlacedCountryRow {
  readonly row: CountryRow;
  readonly name: string;
  /** Baseline of the name. */
  readonly baseline: number;
  readonly y: number;
  readonly height: number;
  readonly middle: number;
  readonly life: readonly Segment[];
  readonly grounds: readonly PlacedMark[];
  readonly marks: readonly PlacedMark[];
  readonly dissent: { readonly x: number; readonly width: number } | undefined;
  readonly words: { readonly text: string; readonly x: number; readonly width: number; readonly baseline: number };
  /** Nothing of it has a date: a dotted line leads to its words. */
  readonly undated: boolean;
}

/** A country's timeline in pixels. */
export interface CountryTimeline {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly axis: Axis;
  readonly rows: readonly PlacedCountryRow[];
}

/** From this width on, in px, the names stand beside the plot, below it over it. */
const beside = 520;
const namesWidth = 204;
const rowHeight = 34;
const lineHeight = 18;
const gap = 9;

const datesOf = ({ items, life, dissent }: CountryRow): readonly Edtf[] => [
  ...items.map(({ date }) => date),
  ...(life ? [life.start] : []),
  ...(life?.end ? [life.end] : []),
  ...(dissent ? [dissent] : []),
];

/** Whole years around all dates, with two years before where something has no known beginning. */
function extentOfRows(rows: readonly CountryRow[], fallback: Interval): Interval {
  const dates = rows.flatMap(datesOf);
  const times = dates
    .flatMap(({ span }) => [span.start, span.end - 1])
    .concat(rows.flatMap(({ life }) => life?.lastKnown ?? []));
  const finite = times.filter(Number.isFinite);
  if (finite.length === 0) return fallback;
  const open = dates.some(({ span }) => span.start === -Infinity);
  const start = utcYear.offset(utcYear.floor(new Date(Math.min(...finite))), open ? -2 : 0);
  return { start: +start, end: +utcYear.ceil(new Date(Math.max(...finite) + 1)) };
}

/** The first place for words of `width` px: after everything, before everything, in a gap, or `undefined`. */
function placeOfWords(
  taken: readonly { readonly x: number; readonly width: number }[],
  width: number,
  plot: Plot,
): number | undefined {
  const sorted = [...taken].sort((a, b) => a.x - b.x);
  const end = sorted.reduce((far, box) => Math.max(far, box.x + box.width), plot.left);
  if (end + gap + width <= plot.right) return end + gap;
  const first = sorted[0]?.x ?? plot.right;
  if (first - gap - width >= plot.left) return first - gap - width;
  let reached = plot.left;
  for (const box of sorted) {
    if (box.x - reached >= width + 2 * gap) return reached + gap;
    reached = Math.max(reached, box.x + box.width);
  }
  return undefined;
}

/** Lays out a country's rows, each as high as its words need; `fallback` is the time drawn where nothing has a date. */
export function layoutCountry(
  rows: readonly CountryRow[],
  width: number,
  fallback: Interval,
  scale = 1,
): CountryTimeline {
  const stacked = width < beside;
  const left = stacked ? 6 : namesWidth;
  const plot = plotOf(extentOfRows(rows, fallback), left, Math.max(left + 60, width - 16));
  const axis = layoutAxis(plot, false);
  let y = axis.height;
  const placed = rows.map((row): PlacedCountryRow => {
    const { marks, grounds } = joinMarks(
      row.items.map((item) => markOf(item, plot)),
      true,
    );
    const life = row.life ? lifeSegments(row.life, plot) : [];
    const dissent = row.dissent && extentOf(plot, row.dissent.span);
    const style = { size: 13, scale };
    const long = Math.min(textWidth(row.words, style), plot.right - left);
    const undated = marks.length === 0 && life.length === 0;
    const boxes = [
      ...marks.map((mark) => ({ x: mark.left, width: mark.width })),
      ...life,
      ...(dissent ? [dissent] : []),
    ];
    const at = undated ? plot.right - long : placeOfWords(boxes, long, plot);
    const top = y + (stacked ? lineHeight : 0);
    const middle = top + rowHeight / 2;
    const height = (stacked ? lineHeight : 0) + rowHeight + (at === undefined ? lineHeight : 0);
    const markLeft = Math.min(...boxes.map(({ x }) => x), plot.right);
    const name = fitText(row.name, (stacked ? width : namesWidth - 8) - 26 * row.sources.length, style);
    y += height;
    return {
      row,
      name,
      baseline: stacked ? top - 1 : middle + 4,
      y: y - height,
      height,
      middle,
      life,
      grounds,
      marks,
      dissent,
      words: {
        text: fitText(row.words, long + 0.01, style),
        x: at ?? Math.max(left, Math.min(markLeft, plot.right - long)),
        width: long,
        baseline: at === undefined ? middle + rowHeight / 2 + 6 : middle + 4,
      },
      undated,
    };
  });
  return { width, height: y, plot, axis, rows: placed };
}
