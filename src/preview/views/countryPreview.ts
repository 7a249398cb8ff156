import { byId } from "#core/model/byId.ts";
import { countrySummary } from "#core/select/country/countrySummary.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { joinedFormalFirst } from "#panels/country/joinedFacts.ts";
import type { PreviewOf } from "../previewView.ts";
import { viewBody, viewOf } from "../viewBody.ts";

/** A country in its region, and what it joined since when. */
export const countryPreview: PreviewOf = (scene, id) => {
  const { atlas, messages } = scene;
  const country = byId(atlas.countries).get(id);
  if (!country) return undefined;
  const { preview } = messages;
  const { year, layers, entered } = countrySummary(atlas, id);
  const joined = joinedFormalFirst(atlas, id);
  const region = regionOf(country, atlas.regions);
  return {
    headline: country.name,
    note: preview.country.note(
      region?.name,
      joined.length === 0 ? preview.country.unlisted : preview.country.entered(year, entered.length, layers),
    ),
    publishers: publishersOf(
      joined.length === 0 ? [country] : joined.flatMap(({ standing }) => standing.entries),
      atlas,
    ),
    hasMap: true,
    body: viewBody(viewOf(scene, "country", { countryId: country.id })),
  };
};
