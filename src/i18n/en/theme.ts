import { plural } from "../plural.ts";

/** Texts of the pages of themes. */
export const theme = {
  description: (name: string, summary: string, cards: number) =>
    `${name}: ${summary}. ${cards} ${plural(cards, "partnership or programme works", "partnerships and programmes work")} on it.`,
  note: "Themes are the atlas's own vocabulary, and what each works on is our placing.",
  work: "Who works on it",
  filter: "See these cards with all filters",
  events: "What happened",
  countries: "Countries they name",
  countriesNote: (countries: number, silent: number) =>
    `${countries} ${plural(countries, "country is", "countries are")} named by at least one of them${
      silent === 0 ? "" : `, while ${silent} of them ${plural(silent, "lists", "list")} no countries`
    }. The number is that of the cards that name a country.`,
  none: "None of them lists countries.",
  others: "Other themes",
};
