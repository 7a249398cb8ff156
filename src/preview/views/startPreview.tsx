import { splitBox } from "#core/layout/slide/box.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { publisherOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";
import { TextLines } from "../TextLines.tsx";
import { WorldPicture } from "../WorldPicture.tsx";
import { measuredMap } from "./measuredMap.ts";

const figureSize = 42;
const figureWidth = 84;

/** The atlas as a whole: how much it holds, and the map it began with. */
export const startPreview: PreviewOf = (scene) => {
  const { atlas, world, messages } = scene;
  const texts = messages.preview;
  const { looks } = measuredMap(scene, {});
  const holds: readonly (readonly [number, string])[] = [
    [atlas.partnerships.length, texts.holds.partnerships],
    [atlas.programmes.length, texts.holds.programmes],
    [atlas.events.length, texts.holds.events],
    [atlas.countries.length, texts.holds.countries],
    [atlas.sources.length, texts.holds.sources],
  ];
  return {
    headline: texts.start,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: true,
    body: (box) => {
      const [left, right] = splitBox(box, 380, 24);
      const pitch = left.height / holds.length;
      return (
        <>
          <WorldPicture world={world} box={right} looks={looks} />
          {holds.map(([count, words], index) => {
            const y = left.y + (index + 0.5) * pitch + figureSize * 0.34;
            return (
              <g key={words}>
                <TextLines
                  lines={[
                    { face: "serif", size: figureSize, text: String(count), x: left.x + figureWidth, y, anchor: "end" },
                  ]}
                />
                <TextLines
                  lines={[
                    {
                      face: "sans",
                      size: smallText + 2,
                      text: words,
                      x: left.x + figureWidth + 18,
                      y,
                      anchor: "start",
                    },
                  ]}
                />
              </g>
            );
          })}
        </>
      );
    },
  };
};
