import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { placeWords } from "./chosenWords.ts";
import { placeChoices } from "./placeChoices.ts";

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

const matches = (text: string, typed: string) => folded(text).includes(folded(typed.trim()));

/** The countries and regions, as a word of a sentence. */
export function PlaceControl() {
  const { sentence } = useMessages();
  const { place } = sentence;
  const atlas = useAtlas();
  const filter = useFilter();
  const { countries, regions } = filter;
  const hrefOf = useHref();
  return (
    <SelectMenu
      label={place.label}
      value={placeWords(atlas, filter, sentence)}
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
