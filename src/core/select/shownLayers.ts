import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Layer } from "#core/model/records.ts";

/** The layer of the founding map. */
const foundingLayer = "pod";

/** The layers that the map shows or counts: the chosen ones, or for their number all formal ones. */
export function shownLayers(atlas: Atlas, { measure, layers }: Filter): readonly Layer[] {
  const named = (ids: readonly string[]) => {
    const known = byId(atlas.layers);
    return ids.map((id) => known.get(id)).filter((layer) => layer !== undefined);
  };
  if (measure === "founding") return named([foundingLayer]);
  if (measure === "layer") return named(layers.slice(0, 1));
  if (measure !== "layers") return [];
  return layers.length > 0
    ? atlas.layers.filter(({ id }) => layers.includes(id))
    : atlas.layers.filter(({ formal }) => formal);
}
