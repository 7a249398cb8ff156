import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Messages } from "#i18n/en.ts";

interface Words {
  /** Where nothing is chosen. */
  readonly none: string;
  readonly several: (count: number) => string;
}

/** What is chosen, by name where it is one thing, else by number. */
const chosenWords = (names: readonly string[], { none, several }: Words): string =>
  names.length === 0 ? none : names.length === 1 ? (names[0] ?? "") : several(names.length);

const namesOf = (ids: readonly string[], records: readonly { readonly id: string; readonly name: string }[]) =>
  ids.map((id) => byId(records).get(id)?.name ?? id);

/** The chosen themes in the words of a sentence. */
export const themeWords = ({ themes }: Atlas, { topics }: Filter, { theme }: Messages["sentence"]): string =>
  chosenWords(namesOf(topics, themes), { none: theme.any, several: theme.several });

/** The chosen regions and countries in the words of a sentence. */
export const placeWords = (atlas: Atlas, { regions, countries }: Filter, { place }: Messages["sentence"]): string =>
  chosenWords([...namesOf(regions, atlas.regions), ...namesOf(countries, atlas.countries)], {
    none: place.all,
    several: place.several,
  });

/** The chosen partnerships in the words of a sentence. */
export const partnershipWords = (
  atlas: Atlas,
  { partnerships }: Filter,
  { partnership }: Messages["sentence"],
): string =>
  chosenWords(namesOf(partnerships, atlas.partnerships).map(partnership.one), {
    none: partnership.all,
    several: partnership.several,
  });
