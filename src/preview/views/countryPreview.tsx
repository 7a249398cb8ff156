import type { CountryLook } from "#charts/map/countryLook.ts";
import { splitBox } from "#core/layout/slide/box.ts";
import { byId } from "#core/model/byId.ts";
import { countrySummary } from "#core/select/country/countrySummary.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { joinedFacts, joinedFormalFirst, unlistedWords } from "#panels/country/joinedFacts.ts";
import { CountryPicture } from "../CountryPicture.tsx";
import { FactTable } from "../FactTable.tsx";
import type { PreviewOf } from "../previewView.ts";
import { TextStack } from "../TextStack.tsx";

const chosen: CountryLook = { state: "value", fill: "var(--accent)" };

/** A country in its region, and what it joined since when. */
export const countryPreview: PreviewOf = (scene, id) => {
  const { atlas, world, messages } = scene;
  const country = byId(atlas.countries).get(id);
  if (!country) return undefined;
  const { preview } = messages;
  const { year, layers, entered } = countrySummary(atlas, id);
  const joined = joinedFormalFirst(atlas, id);
  const facts = joinedFacts(atlas, id, messages);
  const region = regionOf(country, atlas.regions);
  return {
    headline: country.name,
    note: preview.country.note(
      region?.name,
      facts.length === 0 ? preview.country.unlisted : preview.country.entered(year, entered.length, layers),
    ),
    publishers: publishersOf(
      facts.length === 0 ? [country] : joined.flatMap(({ standing }) => standing.entries),
      atlas,
    ),
    hasMap: true,
    body: (box) => {
      const [left, right] = splitBox(box, 520, 40);
      return (
        <>
          <CountryPicture world={world} country={country.id} box={right} look={chosen} />
          {facts.length > 0 ? (
            <FactTable facts={facts} box={left} moreWords={preview.more} />
          ) : (
            <TextStack paragraphs={unlistedWords(atlas, messages).map((text) => ({ text }))} box={left} />
          )}
        </>
      );
    },
  };
};
