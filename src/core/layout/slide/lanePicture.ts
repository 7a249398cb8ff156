import { utcYear } from "d3";
import type { Interval } from "#core/model/interval.ts";
import type { Lane } from "../timeline/lane.ts";
import type { Timeline } from "../timeline/layoutTimeline.ts";
import type { PlacedLane } from "../timeline/placedLane.ts";
import type { Box } from "./box.ts";
import { ascent, type PlacedText } from "./placedText.ts";
import { type TextStyle, textWidth } from "./textWidth.ts";

/** A year over the lanes, and the line it begins at. */
interface PlacedYear {
  readonly x: number;
  readonly text: PlacedText;
}

/** A lane in a picture: its name, the line its bar stands on, and what is drawn in it. */
interface PicturedLane {
  readonly lane: PlacedLane;
  readonly name: PlacedText;
  readonly middle: number;
}

/** The lanes of a timeline in a picture. */
export interface LanePicture {
  readonly years: readonly PlacedYear[];
  readonly lanes: readonly PicturedLane[];
  /** Takes what a timeline has drawn across to the picture: from `from`, times `scale`, to `to`. */
  readonly across: { readonly from: number; readonly scale: number; readonly to: number };
  readonly bottom: number;
}

/** Widths and heights in px of the names with air after them, of the years, and of a lane at most. */
const names = 408;
const air = 20;
const axisHeight = 36;
const mostPitch = 36;
/** Room between a year and the line it begins at. */
const yearGap = 6;
/** Years between two that are written out. */
const step = 5;

const yearsIn = ({ start, end }: Interval): readonly number[] =>
  utcYear
    .range(new Date(start), new Date(end))
    .map((date) => date.getUTCFullYear())
    .filter((year) => year % step === 0);

/** A lane's name as far as it fits: whole, without what it is for or on, or the short one. */
const nameIn = ({ name, shortName }: Lane, style: TextStyle): string =>
  [name, name.replace(/ (?:for|on) .*$/, "")].find((text) => textWidth(text, style) <= names - air) ?? shortName;

/** Lays out the lanes of a compact timeline for a picture: larger than on the page, under one another as far as `box` goes. */
export function layoutLanePicture({ plot, lanes }: Timeline, box: Box, size: number): LanePicture {
  const style: TextStyle = { face: "sans", size };
  const pitch = Math.min(mostPitch, (box.height - axisHeight) / lanes.length);
  const top = box.y + axisHeight;
  const across = { from: plot.left, scale: (box.width - names) / (plot.right - plot.left), to: box.x + names };
  const xOf = (time: number): number => across.to + (plot.x(time) - across.from) * across.scale;
  return {
    across,
    bottom: top + pitch * lanes.length,
    years: yearsIn(plot.window)
      .map((year): PlacedYear => {
        const x = Math.round(xOf(Date.UTC(year, 0, 1))) + 0.5;
        const place = { x: x + yearGap, y: box.y + size * ascent, anchor: "start" } as const;
        return { x, text: { ...style, ...place, text: String(year) } };
      })
      .filter(({ text }) => text.x + textWidth(text.text, style) <= box.x + box.width),
    lanes: lanes.map((lane, index) => {
      const middle = Math.round((top + (index + 0.5) * pitch) * 10) / 10;
      const place = { x: box.x, y: middle + (size * ascent) / 2, anchor: "start" } as const;
      return { lane, middle, name: { ...style, ...place, text: nameIn(lane.lane, style) } };
    }),
  };
}
