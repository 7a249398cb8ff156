import { splitBox } from "#core/layout/slide/box.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { Legend } from "../Legend.tsx";
import type { PreviewOf } from "../previewView.ts";
import { Ramp } from "../Ramp.tsx";
import { WorldPicture } from "../WorldPicture.tsx";
import { legendEntry, measuredMap, rampClasses } from "./measuredMap.ts";

/** How many formal layers each country has entered. */
export const countriesPreview: PreviewOf = (scene) => {
  const { atlas, world, messages } = scene;
  const { places } = messages.country;
  const shown = measuredMap(scene, { measure: "layers" });
  const { measured, looks, rows } = shown;
  return {
    headline: places.title,
    note: messages.map.layersTitle(measured.layers.length, measured.year),
    publishers: publishersOf(measured.layers, atlas),
    hasMap: true,
    body: (box) => {
      const [left, right] = splitBox(box, 360, 32);
      return (
        <>
          <WorldPicture world={world} box={right} looks={looks} />
          <Legend entries={rows.filter((row) => row.class === undefined).map(legendEntry)} box={left} />
          <Ramp title={messages.preview.layersRamp} classes={rampClasses(shown, scene)} box={left} />
        </>
      );
    },
  };
};
