import { publishersOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";
import { viewBody, viewOf } from "../viewBody.ts";

/** The founding map with its legend. */
export const mapPreview: PreviewOf = (scene) => {
  const { atlas, messages } = scene;
  const view = viewOf(scene, "map");
  return {
    headline: messages.map.foundingTitle,
    note: messages.map.foundingNote(view.measured?.states.value ?? 0),
    publishers: publishersOf(view.measured?.layers ?? [], atlas),
    hasMap: true,
    body: viewBody(view),
  };
};
