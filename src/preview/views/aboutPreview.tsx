import type { CountryLook } from "#charts/map/countryLook.ts";
import { splitBox } from "#core/layout/preview/box.ts";
import { Legend } from "../Legend.tsx";
import type { PreviewOf } from "../previewView.ts";
import { publisherOf } from "../publishers.ts";
import { WorldPicture } from "../WorldPicture.tsx";
import { measuredMap } from "./measuredMap.ts";

const fill = "var(--ramp-4)";
const states: readonly CountryLook[] = [
  { state: "value", fill },
  { state: "zero" },
  { state: "not reported" },
  { state: "outside" },
  { state: "ended", fill },
];

/** How the atlas tells apart what is known: its five states. */
export const aboutPreview: PreviewOf = (scene) => {
  const { atlas, world, messages } = scene;
  const texts = messages.preview.about;
  const looks = new Map(
    [...measuredMap(scene, { measure: "layers" }).looks].map(([id, look]): [string, CountryLook] => [
      id,
      "fill" in look && look.fill !== undefined ? { ...look, fill } : look,
    ]),
  );
  return {
    headline: texts.title,
    note: texts.note,
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: true,
    body: (box) => {
      const [left, right] = splitBox(box, 400, 24);
      return (
        <>
          <WorldPicture world={world} box={right} looks={looks} />
          <Legend entries={states.map((look) => ({ look, label: texts.states[look.state] }))} box={left} size={27} />
        </>
      );
    },
  };
};
