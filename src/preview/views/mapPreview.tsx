import { below, splitBox } from "#core/layout/slide/box.ts";
import { byId } from "#core/model/byId.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { listWords } from "#i18n/listWords.ts";
import { Legend } from "../Legend.tsx";
import type { PreviewOf } from "../previewView.ts";
import { TextStack } from "../TextStack.tsx";
import { WorldPicture } from "../WorldPicture.tsx";
import { legendEntry, measuredMap } from "./measuredMap.ts";

/** Height in px of the legend with room below it. */
const legendHeight = 88;

/** The founding map with its legend. */
export const mapPreview: PreviewOf = (scene) => {
  const { atlas, world, messages } = scene;
  const { measured, looks, rows } = measuredMap(scene, {});
  const entries = rows.map(legendEntry);
  const names = listWords(
    measured.rows
      .filter(({ state }) => state === "value")
      .map(({ country }) => byId(atlas.countries).get(country)?.name ?? country)
      .toSorted(new Intl.Collator("en").compare),
  );
  return {
    headline: messages.map.foundingTitle,
    note: messages.map.foundingNote(measured.states.value),
    publishers: publishersOf(measured.layers, atlas),
    hasMap: true,
    body: (box) => {
      const [left, right] = splitBox(box, 300, 24);
      return (
        <>
          <WorldPicture world={world} box={right} looks={looks} />
          <Legend entries={entries} box={left} />
          <TextStack paragraphs={[{ text: names, fill: "var(--ink2)" }]} box={below(left, legendHeight)} />
        </>
      );
    },
  };
};
