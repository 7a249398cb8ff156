import { lanesOf } from "#core/layout/timeline/lanes.ts";
import { layoutTimeline } from "#core/layout/timeline/layoutTimeline.ts";
import { hull, yearInterval } from "#core/model/interval.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { laneWords, severalWords } from "#panels/timeline/laneWords.ts";
import { Lanes } from "../Lanes.tsx";
import type { PreviewOf } from "../previewView.ts";

/** Width in px for which the lanes are laid out: drawn larger, their marks grow with it. */
const width = 730;

/** The lanes of all partnerships with what they held and planned. */
export const timelinePreview: PreviewOf = ({ atlas, messages }) => {
  const texts = messages.preview.timeline;
  const [first, last] = timeYears(atlas);
  const window = hull(yearInterval(first), yearInterval(last));
  const lanes = lanesOf(atlas, atlas.events, "compact", laneWords(messages));
  const timeline = layoutTimeline(lanes, { mode: "compact", width, window, several: severalWords(messages) });
  return {
    headline: texts.title,
    note: texts.note(atlas.events.length, first, last),
    publishers: publishersOf(atlas.events, atlas),
    hasMap: false,
    body: (box) => <Lanes timeline={timeline} box={box} />,
  };
};
