import { type Interval, overlaps } from "#core/model/interval.ts";
import { labelsBelow } from "./labelsBelow.ts";
import { labelsBeside } from "./labelsBeside.ts";
import type { Item, Lane } from "./lane.ts";
import type { TimelineMode } from "./lanes.ts";
import { markOf, type PlacedMark } from "./mark.ts";
import { joinMarks } from "./merge.ts";
import type { PlacedLabel, SeveralWords } from "./placedLabel.ts";
import type { Plot } from "./plot.ts";
import { lifeSegments, type Segment } from "./segment.ts";
import { fitText, type TextStyle, textWidth } from "./textWidth.ts";

/** A lane and what is drawn in it; places are within the whole timeline. */
export interface PlacedLane {
  readonly lane: Lane;
  /** The name as far as it fits. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
  /** The line its bar and marks stand on. */
  readonly middle: number;
  readonly life: readonly Segment[];
  /** Spans on which a pill of several stands. */
  readonly grounds: readonly PlacedMark[];
  /** From left to right. */
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  /** How many of its items are in the window. */
  readonly count: number;
  /** Items in the window that no label names. */
  readonly unnamed: readonly Item[];
  /** Text of its shelf as far as it fits. */
  readonly shelf: string;
}

/** What the lanes of a timeline share. */
export interface LaneFrame {
  readonly mode: TimelineMode;
  readonly plot: Plot;
  /** Widths in px of the columns of names and of what has no date. */
  readonly names: number;
  readonly shelf: number;
  readonly scale: number;
  readonly several: SeveralWords;
}

const laneHeight = { compact: 28, group: 30, workstream: 26 };
const rowHeight = 16;
/** Room that a name leaves: for the count of events, or for the swatch before it and air after it. */
const nameMargin = { compact: 44, group: 28, workstream: 40 };
/** Where a workstream's name begins, the air after it, and how far before the plot words may begin, in px. */
const indent = 30;
const air = 12;
const overhang = 96;
/** Narrower than this, the shelf shows its numbers only. */
const shelfWithText = 100;
const shelfMargin = 52;

/** Share of a name's letters that must be left where it is cut. */
const leastName = 0.33;

/** A lane's name in `room` px: whole, cut after a word, or the short name where the cut would leave too little. */
function nameIn({ name, shortName }: Lane, room: number, style: TextStyle): string {
  const fitted = fitText(name, room, style);
  const afterWord = fitted === name || name.startsWith(`${fitted.slice(0, -1)} `);
  return afterWord && fitted.length >= name.length * leastName ? fitted : fitText(shortName, room, style);
}

/** Whether an item shares a moment with the window. */
export const inWindow = ({ date }: Item, window: Interval): boolean => overlaps(date.span, window);

/** Baseline of a label in its lane. */
export const baselineOf = ({ y, middle }: PlacedLane, row: number): number =>
  row < 0 ? middle + 4 : y + 38 + row * rowHeight;

/** The room a label takes, in px: what no other label may share. */
export const boxOf = (lane: PlacedLane, { x, width, row }: PlacedLabel) => ({
  x,
  y: baselineOf(lane, row) - 11,
  width,
  height: 15,
});

/**
 * Lays out one lane from `y` down.
 *
 * @param since when its partnership began: what has no known beginning cannot have begun before
 */
export function placeLane(lane: Lane, y: number, since: number | undefined, frame: LaneFrame): PlacedLane {
  const { mode, plot, names, shelf, scale } = frame;
  const size = mode === "compact" ? "compact" : lane.level;
  const items = lane.items.filter((item) => inWindow(item, plot.window));
  const { marks, grounds } = joinMarks(
    items.map((item) => markOf(item, plot, since)),
    lane.level === "group",
  );
  const style = { size: 13, bold: size === "group", scale };
  const name = nameIn(lane, names - nameMargin[size], style);
  const { labels, unnamed } =
    size === "compact"
      ? { labels: [], unnamed: items }
      : size === "group"
        ? labelsBelow(marks, plot, 2, scale)
        : labelsBeside(
            marks,
            plot,
            Math.max(indent + textWidth(name, style) + air, plot.left - overhang),
            scale,
            frame.several,
          );
  const rows = size === "group" ? Math.max(unnamed.length > 0 ? 1 : 0, ...labels.map(({ row }) => row + 1)) : 0;
  return {
    lane,
    name,
    y,
    height: laneHeight[size] + (rows > 0 ? rows * rowHeight + 6 : 0),
    middle: y + laneHeight[size] / 2,
    life: lane.life ? lifeSegments(lane.life, plot) : [],
    grounds,
    marks,
    labels,
    count: items.length,
    unnamed,
    shelf:
      lane.shelf && shelf >= shelfWithText ? fitText(lane.shelf.text, shelf - shelfMargin, { size: 12, scale }) : "",
  };
}
