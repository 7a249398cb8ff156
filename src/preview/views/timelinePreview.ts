import { publishersOf } from "#core/select/publishers.ts";
import { timeYears } from "#core/select/timeYears.ts";
import type { PreviewOf } from "../previewView.ts";
import { viewBody, viewOf } from "../viewBody.ts";

/** The lanes of all partnerships with what they held and planned. */
export const timelinePreview: PreviewOf = (scene) => {
  const { atlas, messages } = scene;
  const texts = messages.preview.timeline;
  const [first, last] = timeYears(atlas);
  return {
    headline: texts.title,
    note: texts.note(atlas.events.length, first, last),
    publishers: publishersOf(atlas.events, atlas),
    hasMap: false,
    body: viewBody(viewOf(scene, "timeline")),
  };
};
