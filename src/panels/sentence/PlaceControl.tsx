import { byId } from "#core/model/byId.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { placeChoices } from "./placeChoices.ts";

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

const matches = (text: string, typed: string) => folded(text).includes(folded(typed.trim()));

/** The countries and regions, as a word of a sentence. */
export function PlaceControl() {
  const { place } = useMessages().sentence;
  const atlas = useAtlas();
  const { countries, regions } = useFilter();
  const hrefOf = useHref();
  const names = [
    ...regions.map((id) => byId(atlas.regions).get(id)?.name ?? id),
    ...countries.map((id) => byId(atlas.countries).get(id)?.name ?? id),
  ];
  const value = names.length === 0 ? place.all : names.length === 1 ? (names[0] ?? "") : place.several(names.length);
  return (
    <SelectMenu
      label={place.label}
      value={value}
      multiple
      narrow={{ label: place.find, nothing: place.nothing, matches }}
      groups={() =>
        placeChoices(atlas, { regions: place.regions, countries: place.countries }, (kind, id) => ({
          href: hrefOf(kind === "region" ? { regions: toggled(regions, id) } : { countries: toggled(countries, id) }),
          chosen: (kind === "region" ? regions : countries).includes(id),
        }))
      }
    />
  );
}
