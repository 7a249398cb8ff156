import type { CountryLook } from "#charts/map/countryLook.ts";
import { splitBox } from "#core/layout/preview/box.ts";
import { byId } from "#core/model/byId.ts";
import type { Country } from "#core/model/records.ts";
import { countrySummary } from "#core/select/country/countrySummary.ts";
import { type JoinedLayer, joinedLayers } from "#core/select/country/joinedLayers.ts";
import { lastEnd } from "#core/select/country/lastEnd.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { listWords } from "#i18n/listWords.ts";
import { CountryPicture } from "../CountryPicture.tsx";
import { type Fact, FactTable } from "../FactTable.tsx";
import type { PreviewScene } from "../previewContent.ts";
import type { PreviewOf } from "../previewView.ts";
import { TextStack } from "../TextStack.tsx";

const chosen: CountryLook = { state: "value", fill: "var(--accent)" };

/** Since when a country is in a layer, and whether it has left it; what is told of it where it never was on the list. */
function sinceWords({ standing }: JoinedLayer, { country: { joined }, map, dates }: Messages): string {
  const short = (date: string) => dateWords(date, dates, "short");
  const [entry] = standing.entries;
  if (!entry)
    return standing.changes
      .map(({ kind, date }) => joined.change(joined.changes[kind], date === undefined ? joined.noDate : short(date)))
      .join("; ");
  const since = entry.date ? dateWords(entry.date, dates, "short") : joined.noDate;
  const end = lastEnd(standing);
  if (!end) return since;
  return `${since}; ${end.date === undefined ? map.legend.left : map.tooltip.left(short(end.date))}`;
}

/** What stands beside the map: the formal layers, then the other lists that name the country, each in order of date. */
const joinedOf = ({ atlas }: PreviewScene, { id }: Country): readonly JoinedLayer[] =>
  joinedLayers(atlas, id).toSorted((a, b) => Number(b.layer.formal) - Number(a.layer.formal));

/** What no list says of a country: which whole lists it is not on, and that the partial ones rule nothing out. */
function unlistedWords({ atlas, messages }: PreviewScene): readonly string[] {
  const texts = messages.country.empty;
  const whole = atlas.layers.filter(({ completeness }) => completeness === "whole");
  return [texts.whole(listWords(whole.map(({ name }) => name))), texts.partial(atlas.layers.length - whole.length)];
}

/** A country in its region, and what it joined since when. */
export const countryPreview: PreviewOf = (scene, id) => {
  const { atlas, world, messages } = scene;
  const country = byId(atlas.countries).get(id);
  if (!country) return undefined;
  const { preview, country: texts } = messages;
  const { year, layers, entered } = countrySummary(atlas, id);
  const joined = joinedOf(scene, country);
  const facts = joined.map(
    (one): Fact => ({
      name: texts.joined.names[one.layer.id] ?? one.layer.short,
      value: sinceWords(one, messages),
    }),
  );
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
            <TextStack paragraphs={unlistedWords(scene).map((text) => ({ text }))} box={left} />
          )}
        </>
      );
    },
  };
};
