import { publishersOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";
import { viewBody, viewOf } from "../viewBody.ts";

/** How many formal layers each country has entered. */
export const countriesPreview: PreviewOf = (scene) => {
  const { atlas, messages } = scene;
  const view = viewOf(scene, "map", { measure: "layers" });
  const { layers = [], year } = view.measured ?? {};
  return {
    headline: messages.country.places.title,
    note: messages.map.layersTitle(layers.length, year),
    publishers: publishersOf(layers, atlas),
    hasMap: true,
    body: viewBody(view),
  };
};
