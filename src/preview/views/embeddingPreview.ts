import type { Box } from "#core/layout/slide/box.ts";
import type { ShapeMark } from "#core/layout/slide/mark.ts";
import { publisherOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";
import { viewBody, viewOf } from "../viewBody.ts";

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** The founding map in a frame, as it stands in another page. */
export const embeddingPreview: PreviewOf = (scene) => {
  const { atlas, messages } = scene;
  const shown = viewBody(viewOf(scene, "map"));
  return {
    headline: messages.preview.embedding.title,
    note: messages.preview.embedding.note,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: true,
    body: ({ box, text }) => {
      const frame: ShapeMark = {
        kind: "shape",
        name: "",
        description: "",
        outline: { kind: "rect", box },
        fill: { paint: "raise" },
        stroke: { paint: "ink", width: text / 12 },
      };
      return [frame, ...shown({ box: inset(box, text * 0.75), text })];
    },
  };
};
