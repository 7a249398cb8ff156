import type { CountryLook } from "#charts/map/countryLook.ts";
import { below, splitBox } from "#core/layout/slide/box.ts";
import { publisherOf } from "#core/select/publishers.ts";
import { Legend } from "../Legend.tsx";
import type { PreviewOf } from "../previewView.ts";
import { TextStack } from "../TextStack.tsx";
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

/** Height in px of the legend with room below it. */
const legendHeight = 214;

/** How the atlas tells apart what is known: its five states. */
export const aboutPreview: PreviewOf = (scene) => {
  const { atlas, world, messages } = scene;
  const texts = messages.preview.about;
  const { measured, looks: shown } = measuredMap(scene, { measure: "layers" });
  const looks = new Map(
    [...shown].map(([id, look]): [string, CountryLook] => [
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
          <TextStack
            paragraphs={[{ text: texts.example(measured.layers.length, measured.year ?? 0), fill: "var(--ink2)" }]}
            box={below(left, legendHeight)}
          />
        </>
      );
    },
  };
};
