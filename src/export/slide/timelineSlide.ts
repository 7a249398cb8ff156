import type { KeyEntry } from "#charts/timeline/MarkKey.tsx";
import type { Box } from "#core/layout/slide/box.ts";
import type { Mark, ShapeMark, TextMark } from "#core/layout/slide/mark.ts";
import { setText } from "#core/layout/slide/textMark.ts";
import { textWidth } from "#core/layout/slide/textWidth.ts";
import { nameColumn, ownText, timelineMarks } from "#core/layout/slide/timelineMarks.ts";
import { barShapes, timeMarks } from "#core/layout/slide/timeMark.ts";
import { lanesOf, type TimelineMode } from "#core/layout/timeline/lanes.ts";
import { layoutTimeline, type Timeline } from "#core/layout/timeline/layoutTimeline.ts";
import type { PlacedMark } from "#core/layout/timeline/mark.ts";
import { sampleMark } from "#core/layout/timeline/sample.ts";
import { windowOf } from "#core/layout/timeline/timeWindow.ts";
import { hull, yearInterval } from "#core/model/interval.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { axisWords, chartTexts } from "#panels/timeline/chartTexts.ts";
import { laneWords, severalWords } from "#panels/timeline/laneWords.ts";
import { keyEntries } from "#panels/timeline/markKey.ts";
import type { ExportedView } from "../exportedView.ts";
import type { SlideInput } from "./slideInput.ts";

/** Most lanes that a slide has room for with workstreams. */
const mostLanes = 9;

/** By how much larger than the least text a timeline of few lanes is drawn. */
const mostTimes = 1.5;

const nothing = { name: "", description: "" };

/** Room over and under the lanes for years and key, in sizes of the text. */
const around = 4;

/** A timeline with the width in px of the column of names beside it. */
interface NamedTimeline {
  readonly timeline: Timeline;
  readonly names: number;
}

/** The timeline of what the filter leaves, as wide as a box of a slide. */
function placedTimeline({ atlas, filter, messages }: ExportedView, box: Box, text: number): NamedTimeline {
  const { cards, events } = selectAtlas(atlas, { ...filter, time: undefined });
  const [first, last] = timeYears(atlas);
  const window = windowOf(filter.time, hull(yearInterval(first), yearInterval(last)));
  const narrowed = cards.length < atlas.cards.length || events.length < atlas.events.length;
  const shown = new Set([...cards, ...events].flatMap(({ partnership }) => partnership ?? []));
  const at = (mode: TimelineMode): NamedTimeline => {
    const lanes = lanesOf(atlas, events, mode, laneWords(messages), narrowed ? shown : undefined)
      // What has no date is told in words of its own.
      .map((lane) => ({ ...lane, shelf: undefined }))
      .filter(({ level, items, life }) => items.length > 0 || (level === "group" && life !== undefined));
    const options = { mode, window, several: severalWords(messages) };
    const names = nameColumn(lanes, box, text, text * around);
    const plotWidth = ((box.width - names) * ownText) / text;
    const tried = layoutTimeline(lanes, { ...options, width: plotWidth + 290 });
    return { names, timeline: layoutTimeline(lanes, { ...options, width: plotWidth + tried.plot.left + 12 }) };
  };
  const full = at("full");
  const { lanes } = full.timeline;
  return lanes.length <= mostLanes && lanes.some(({ lane }) => lane.level === "workstream") ? full : at("compact");
}

/** What the marks mean, in lines from the foot of a box upwards. */
function keyMarks(
  { messages }: ExportedView,
  timeline: Timeline,
  box: Box,
  text: number,
): { readonly marks: readonly Mark[]; readonly height: number; readonly width: number } {
  const items = timeline.lanes.flatMap(({ lane }) => lane.items).filter(({ kind }) => kind === "event");
  const marks = timeline.lanes.flatMap((lane) => [...lane.grounds, ...lane.marks]);
  const isOpen = timeline.lanes.some(({ life }) => life.some(({ form }) => form === "dashes"));
  const isDrawn = (sample: KeyEntry["samples"][number]): boolean => {
    if (sample === "open") return isOpen;
    if (sample === "several") return marks.some(({ form }) => form === "pill");
    if (sample.postponed) return marks.some(({ postponed }) => postponed);
    const isPlanned = ({ form, hollow }: PlacedMark) => hollow && form !== "hatch";
    if (timeline.mode === "compact" && sample.hollow) return marks.some(isPlanned);
    return marks.some((mark) => mark.form === sample.form && isPlanned(mark) === (sample.hollow ?? false));
  };
  const scale = text / ownText;
  const drawn = keyEntries(timeline.mode, items, messages.timeline).filter(({ samples }) => samples.some(isDrawn));
  const entries = drawn.map(({ samples, text: words }) => {
    const placed = samples.map((sample) => {
      if (sample === "open") return { sample, width: 40 };
      const mark = sampleMark(sample === "several" ? { form: "pill" } : sample, 0);
      return { sample, mark, width: mark.width + 4 };
    });
    const said = samples.includes("several") ? messages.slide.several : String(words);
    const width =
      placed.reduce((sum, one) => sum + one.width * scale, 0) + textWidth(said, { face: "sans", size: text });
    return { placed, said, width: width + text * 0.4 };
  });
  const gap = text * 1.3;
  const pitch = text * 1.45;
  let [x, row] = [0, 0];
  const at = entries.map(({ width }) => {
    if (x > 0 && x + width > box.width) [x, row] = [0, row + 1];
    const place = { x: box.x + x, row };
    x += width + gap;
    return place;
  });
  const height = (row + 1) * pitch;
  const top = box.y + box.height - height;
  const keys = entries.flatMap(({ placed, said }, index): (ShapeMark | TextMark)[] => {
    const place = at[index] ?? { x: box.x, row: 0 };
    const middle = top + place.row * pitch + pitch / 2;
    let from = place.x;
    const shapes = placed.flatMap(({ mark, width, sample }): readonly (ShapeMark | TextMark)[] => {
      const start = from;
      from += width * scale;
      if (!mark)
        return barShapes(
          [
            { form: "solid", x: 0, width: 14 },
            { form: "dashes", x: 14, width: 22 },
          ],
          "ogp",
          6,
          { x: (value) => start + value * scale, scale, middle },
        );
      const centre = start + (mark.width / 2) * scale;
      const hue = mark.form === "hatch" ? "pod" : "ogp";
      const placeOf = { x: (value: number) => centre + value * scale, scale, middle };
      return timeMarks(mark, hue, placeOf, nothing, sample === "several" ? "3" : "");
    });
    const label = setText(
      said,
      { x: from + text * 0.2, top: middle - text * 0.36, width: textWidth(said, { face: "sans", size: text }) + 1 },
      { size: text, paint: "ink2" },
    );
    return [...shapes, label];
  });
  const widest = Math.max(0, ...entries.map(({ width }) => width));
  const group: Mark = { kind: "group", name: messages.timeline.key.label, description: "", marks: keys };
  return { marks: [group], height, width: widest };
}

/** The lanes of what the filter leaves, what its marks mean, and what has nothing in these years. */
export function timelineSlide({ view, box, text: least }: SlideInput): readonly Mark[] {
  // Few lanes are drawn larger.
  const count = placedTimeline(view, box, least).timeline.lanes.length;
  const large = least * Math.min(mostTimes, Math.max(1, box.height / (least * (count * 3.4 + 4))));
  const placed = (text: number) => {
    const named = placedTimeline(view, box, text);
    return { ...named, text, whole: keyMarks(view, named.timeline, box, text) };
  };
  const wanted = placed(large);
  const { timeline, names, text, whole } = wanted.whole.width <= box.width ? wanted : placed(least);
  const { messages, atlas, filter } = view;
  if (timeline.lanes.length === 0)
    return [setText(messages.timeline.empty, { x: box.x, top: box.y, width: box.width }, { size: least * 1.3 })];
  // Where lanes need all the room, their marks go without a key.
  const hasKey = whole.width <= box.width && box.height - whole.height > text * (timeline.lanes.length * 1.3 + 2.5);
  const key = hasKey ? whole : { marks: [], height: 0 };
  // Nor is what has nothing in these years told where it would leave no room for what has.
  const told = (mark: TextMark): boolean => box.height - key.height - mark.room.height > text * 6;
  const absent =
    timeline.absent.length === 0
      ? []
      : [
          setText(
            messages.slide.absent(timeline.absent.map(({ name }) => name).join(", ")),
            { x: box.x, top: 0, width: box.width },
            { size: text, paint: "ink2" },
          ),
        ].filter(told);
  const absentHeight = absent.reduce((sum, { room }) => sum + room.height + text * 0.7, 0);
  const room = { ...box, height: box.height - key.height - absentHeight - text * 0.4 };
  const texts = chartTexts(atlas, messages, filter.partnerships);
  const marks = timelineMarks({
    timeline,
    box: room,
    names,
    text,
    words: {
      axis: (label) => axisWords(label, messages),
      lane: texts.lane,
      mark: texts.mark,
      more: messages.slide.more,
    },
  });
  const top = room.y + room.height + text * 0.6;
  return [
    ...marks,
    ...absent.map((mark) => setText(mark.text, { x: box.x, top, width: box.width }, { size: text, paint: "ink2" })),
    ...key.marks,
  ];
}
