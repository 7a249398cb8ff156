import { publisherOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";
import { WorldPicture } from "../WorldPicture.tsx";
import { measuredMap } from "./measuredMap.ts";

/** Room between the frame and the map in it, in px. */
const padding = 16;

/** The founding map in a frame, as it stands in another page. */
export const embeddingPreview: PreviewOf = (scene) => {
  const { atlas, world, messages } = scene;
  const { looks } = measuredMap(scene, {});
  return {
    headline: messages.preview.embedding.title,
    note: messages.preview.embedding.note,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: true,
    body: (box) => (
      <>
        <rect {...box} fill="var(--raise)" stroke="var(--ink)" strokeWidth={2} />
        <WorldPicture
          world={world}
          box={{
            x: box.x + padding,
            y: box.y + padding,
            width: box.width - 2 * padding,
            height: box.height - 2 * padding,
          }}
          looks={looks}
        />
      </>
    ),
  };
};
