import { type Interval, overlaps } from "#core/model/interval.ts";
import { type Axis, layoutAxis } from "./axis.ts";
import type { Lane } from "./lane.ts";
import type { TimelineMode } from "./lanes.ts";
import type { SeveralWords } from "./placedLabel.ts";
import { inWindow, type PlacedLane, placeLane } from "./placedLane.ts";
import { type Plot, plotOf } from "./plot.ts";

export interface TimelineOptions {
  readonly mode: TimelineMode;
  /** Width in px of everything: names, time and shelf. */
  readonly width: number;
  /** The span of time to draw. */
  readonly window: Interval;
  /** How much wider than estimated the reader's font is; 1 by default. */
  readonly textScale?: number;
  readonly several: SeveralWords;
}

/** A column of the timeline. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The timeline in pixels. */
export interface Timeline {
  readonly mode: TimelineMode;
  readonly width: number;
  readonly height: number;
  readonly names: Column;
  readonly plot: Plot;
  readonly shelf: Column | undefined;
  readonly axis: Axis;
  readonly lanes: readonly PlacedLane[];
  /** Partnerships and other groups that have nothing in the window. */
  readonly absent: readonly Lane[];
}

/** From this width on, in px, the columns have their full room. */
const roomy = 900;
/** From this width on, in px, longer names and texts have theirs. */
const ample = 1240;
/** Room on both sides of the plot for what stands on its ends. */
const margin = { start: 8, end: 12 };
const leastPlot = 60;

function columnWidths(mode: TimelineMode, width: number, hasShelf: boolean) {
  const wide = width >= roomy;
  if (mode === "compact") return { names: wide ? 268 : 212, shelf: 0 };
  const [names, shelf] = width >= ample ? [264, 232] : wide ? [236, 212] : [208, 44];
  return { names, shelf: hasShelf ? shelf : 0 };
}

function isAlive({ life, items }: Lane, window: Interval): boolean {
  if (items.some((item) => inWindow(item, window))) return true;
  if (life === undefined) return false;
  return overlaps({ start: life.start.span.start, end: life.end?.span.end ?? life.lastKnown }, window);
}

/** Splits lanes into those to draw and the groups with nothing to draw: a workstream stands or falls with its partnership. */
function splitByWindow(lanes: readonly Lane[], window: Interval) {
  const below = (partnership: Lane["partnership"]) =>
    lanes.filter((lane) => lane.level === "workstream" && lane.partnership === partnership);
  const groups = lanes.filter((lane) => lane.level === "group");
  const present = groups.filter((lane) => [lane, ...below(lane.partnership)].some((one) => isAlive(one, window)));
  const alive = new Set(present);
  return {
    drawn: present.flatMap((group) => [
      group,
      ...(group.partnership === undefined
        ? []
        : below(group.partnership).filter((lane) => lane.shelf !== undefined || isAlive(lane, window))),
    ]),
    absent: groups.filter((lane) => !alive.has(lane)),
  };
}

/**
 * Lays out lanes on a UTC axis that covers `options.window`. Only what shares a moment with the window is laid out.
 *
 * No two labels share any place, no two points stand nearer than 9.5 px, and what has no date is never placed.
 */
export function layoutTimeline(lanes: readonly Lane[], options: TimelineOptions): Timeline {
  const { mode, width, window, textScale: scale = 1, several } = options;
  const { drawn, absent } = splitByWindow(lanes, window);
  const { names, shelf } = columnWidths(
    mode,
    width,
    drawn.some((lane) => lane.shelf !== undefined),
  );
  const left = names + margin.start;
  const plot = plotOf(window, left, Math.max(left + leastPlot, width - shelf - margin.end));
  const axis = layoutAxis(plot, mode === "compact");
  const frame = { mode, plot, names, shelf, scale, several };
  const launches = new Map(
    lanes.flatMap(({ partnership, life }) =>
      partnership !== undefined && life ? [[partnership, life.start.span.start]] : [],
    ),
  );
  let y = axis.height;
  const placed: PlacedLane[] = [];
  for (const lane of drawn) {
    const one = placeLane(lane, y, launches.get(lane.partnership ?? ""), frame);
    placed.push(one);
    y += one.height;
  }
  return {
    mode,
    width,
    height: y,
    names: { x: 0, width: names },
    plot,
    shelf: shelf > 0 ? { x: width - shelf, width: shelf } : undefined,
    axis,
    lanes: placed,
    absent,
  };
}
