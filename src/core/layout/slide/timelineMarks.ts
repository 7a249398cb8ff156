import type { AxisLabel } from "../timeline/axis.ts";
import type { Lane } from "../timeline/lane.ts";
import type { Timeline } from "../timeline/layoutTimeline.ts";
import { isPoint, type PlacedMark } from "../timeline/mark.ts";
import type { PlacedLane } from "../timeline/placedLane.ts";
import type { Box } from "./box.ts";
import type { Mark, ShapeMark, TextMark } from "./mark.ts";
import { setText } from "./textMark.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";
import { barShapes, timeMarks } from "./timeMark.ts";
import { wrapText } from "./wrappedText.ts";

/** What the marks of a timeline say. */
export interface TimelineWords {
  readonly axis: (label: AxisLabel) => string;
  readonly lane: (lane: PlacedLane) => string;
  readonly more: (count: number) => string;
  readonly mark: (mark: PlacedMark, lane: PlacedLane) => string;
}

export interface TimelineMarksInput {
  readonly timeline: Timeline;
  readonly box: Box;
  /** Width in px of the column of names. */
  readonly names: number;
  /** Size in px of the least text. */
  readonly text: number;
  readonly words: TimelineWords;
}

/** Px of a timeline's own text for which its marks are drawn. */
export const ownText = 12;

/** Height of a lane from which on its name may take two lines, in sizes of the text. */
const twoLines = 2.6;

/** Most of the width that the names take: in one line, the short ones in one line, and in two. */
const mostNames = { low: 0.36, short: 0.6, high: 0.34 };

/**
 * Width of the column of names in a box: what they need, the short ones in place of those that find no room.
 *
 * @param head room in px over the lanes
 */
export function nameColumn(
  lanes: readonly Lane[],
  { width, height }: Omit<Box, "x" | "y">,
  text: number,
  head: number,
) {
  const isLow = (height - head) / lanes.length < text * twoLines;
  const most = isLow
    ? width * mostNames.low
    : Math.min(Math.max(width * 0.23, text * 13), text * 17, width * mostNames.high);
  const wanted = lanes.map(({ level, name, shortName }) => {
    const style: TextStyle = { face: level === "group" ? "bold" : "sans", size: text };
    const own = textWidth(name, style) + text * 1.05;
    return own <= most || !isLow ? own : Math.min(own, textWidth(shortName, style) + text * 1.05);
  });
  return Math.min(isLow ? width * mostNames.short : most, Math.max(...wanted));
}

const axisHeight = 1.5;
const barHeight = 6;
/** Highest lane, and least, in sizes of the text. */
const highest = 5.4;
const lowest = 1.14;

/** A lane's name in at most two lines, else the short one. */
function nameOf(lane: PlacedLane, style: TextStyle, width: number): string {
  const { name, shortName } = lane.lane;
  return wrapText(name, style, width).length <= 2 ? name : shortName;
}

/** As many lanes as there is room for: those with most in them, in their order; and how many are left out. */
function lanesThatFit(lanes: readonly PlacedLane[], most: number) {
  if (lanes.length <= most) return { lanes, left: 0 };
  const kept = new Set([...lanes].sort((a, b) => b.count - a.count).slice(0, Math.max(0, most - 1)));
  return { lanes: lanes.filter((lane) => kept.has(lane)), left: lanes.length - kept.size };
}

/** A name to write under a mark. */
interface Wanted {
  readonly at: number;
  readonly text: string;
  readonly weight: number;
}

/** Names under the marks of a lane that find room whole, the weightiest first, each beside its own mark alone. */
function labelsUnder(
  lane: PlacedLane,
  x: (x: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
  tops: readonly number[],
  size: number,
): readonly TextMark[] {
  const style: TextStyle = { face: "sans", size };
  const marks = lane.marks.filter(isPoint);
  const wanted = marks.flatMap((mark): Wanted[] => {
    const [item, ...others] = mark.items;
    return item && others.length === 0 ? [{ at: x(mark.x), text: item.label, weight: item.weight }] : [];
  });
  const taken: { from: number; to: number; row: number }[] = [];
  return [...wanted]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .flatMap(({ at, text }) => {
      const width = textWidth(text, style);
      const starts = [at - size * 0.4, at + size * 0.4 - width, at - width / 2];
      const places = tops.flatMap((top, row) => starts.map((from) => ({ from, to: from + width, row, top })));
      const place = places.find(
        ({ from, to, row }) =>
          from >= left &&
          to <= right &&
          !taken.some((other) => other.row === row && other.from < to + size * 0.5 && from < other.to + size * 0.5) &&
          !marks.some((mark) => {
            const other = x(mark.x);
            return other !== at && other > from - size * 0.2 && other < to + size * 0.2;
          }),
      );
      if (!place) return [];
      taken.push(place);
      return [setText(text, { x: place.from, top: place.top, width: width + 1 }, { size, paint: "ink2" })];
    });
}

/** Lays out a timeline for a slide: names of lanes, years over them, bars and marks, and names under marks where they fit. */
export function timelineMarks({ timeline, box, names, text, words }: TimelineMarksInput): readonly Mark[] {
  const { plot, axis } = timeline;
  const end = box.x + box.width - text * 0.6;
  const left = box.x + names;
  const scale = (end - left) / (plot.right - plot.left);
  const x = (at: number) => left + (at - plot.left) * scale;

  const top = box.y + text * axisHeight * (axis.labels.some(({ tier }) => tier === 1) ? 1.8 : 1);
  const room = box.y + box.height - top;
  const { lanes, left: leftOut } = lanesThatFit(timeline.lanes, Math.floor(room / (text * lowest)));
  const rowCount = lanes.length + (leftOut > 0 ? 1 : 0);
  const pitch = Math.min(room / Math.max(1, rowCount), text * highest);
  const bottom = top + pitch * lanes.length;
  // Where lanes are lower than a pill its figure would be too small to read, and is left out.
  const size = Math.min(text / ownText, (pitch * 0.96) / 17);
  const isSmall = size < text / ownText;
  const rule = (from: readonly [number, number], to: readonly [number, number], paint: string): ShapeMark => ({
    kind: "shape",
    name: "",
    description: "",
    outline: { kind: "lines", lines: [{ points: [[...from], [...to]], closed: false }] },
    stroke: { paint, width: text / 24 },
  });
  const grid = [
    ...axis.lines
      .filter(({ strong }) => strong)
      .map((line) => rule([x(line.x), top - text * 0.3], [x(line.x), bottom], "rule")),
    ...lanes.map((_, index) =>
      rule([box.x, top + (index + 1) * pitch], [box.x + box.width, top + (index + 1) * pitch], "rule"),
    ),
  ];
  let free = left;
  const dates = axis.labels.flatMap((label): TextMark[] => {
    const said = words.axis(label);
    const width = textWidth(said, { face: "sans", size: text });
    const from = label.centred ? x(label.x) - width / 2 : x(label.x) + text * 0.2;
    if (label.tier === 0 && (from < free || from + width > box.x + box.width)) return [];
    if (label.tier === 0) free = from + width + text * 0.4;
    const y = label.tier === 0 ? box.y + text * 0.2 : box.y + text * axisHeight;
    return [setText(said, { x: from, top: y, width: width + 1 }, { size: text, paint: "ink2" })];
  });
  const rows = lanes.flatMap((lane, index): readonly Mark[] => {
    const laneTop = top + index * pitch;
    const tall = text * 1.6;
    const labelRows = Math.max(0, Math.floor((pitch - tall) / (text * 1.02)));
    const middle = laneTop + (labelRows > 0 ? tall / 2 : pitch / 2);
    const at = { x, scale: size, middle };
    const style: TextStyle = { face: lane.lane.level === "group" ? "bold" : "sans", size: text };
    const named = nameOf(lane, style, names - text);
    const isTwo = wrapText(named, style, names - text).length > 1;
    const shown = pitch >= text * twoLines || !isTwo ? named : lane.lane.shortName;
    const lines = wrapText(shown, style, names - text).length;
    const nameTop = laneTop + pitch / 2 - (lines * text * 1.1) / 2 + text * 0.15;
    const said = (mark: PlacedMark) => ({ name: mark.items[0]?.label ?? "", description: words.mark(mark, lane) });
    const points = [...lane.marks].sort((a, b) => Number(isPoint(a)) - Number(isPoint(b)));
    const tops = Array.from({ length: Math.min(labelRows, 3) }, (_, row) => laneTop + tall + row * text * 1.1);
    return [
      setText(shown, { x: box.x, top: nameTop, width: names - text }, { ...style, leading: 1.1 }),
      {
        kind: "group",
        name: lane.lane.name,
        description: words.lane(lane),
        marks: [
          ...barShapes(lane.life, lane.lane.hue, barHeight, at, 1, {
            name: lane.lane.name,
            description: words.lane(lane),
          }),
          ...[...lane.grounds, ...points].flatMap((mark) =>
            timeMarks(isSmall ? { ...mark, doubt: "" } : mark, lane.lane.hue, at, said(mark), isSmall ? "" : undefined),
          ),
          ...labelsUnder(lane, x, { left: box.x + names - text, right: box.x + box.width }, tops, text),
        ],
      },
    ];
  });
  const more =
    leftOut > 0
      ? [
          setText(
            words.more(leftOut),
            { x: box.x, top: bottom + text * 0.15, width: box.width },
            { size: text, paint: "ink2" },
          ),
        ]
      : [];
  return [...grid, ...dates, ...rows, ...more];
}
