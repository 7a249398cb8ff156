import { plural } from "../plural.ts";

/** Texts of the pages of themes. */
export const theme = {
  index: "Themes",
  description: (name: string, summary: string, cards: number) =>
    `${name}: ${summary}. ${cards} ${plural(cards, "partnership or programme works", "partnerships and programmes work")} on it.`,
  note: "Themes are the atlas's own vocabulary; what each partnership and programme works on is our placing.",
  cards: (count: number) => `${count} ${plural(count, "card", "cards")}`,
  work: "Who works on it",
  events: "What happened",
  countries: "Countries they name",
  countriesNote: (countries: number, silent: number) =>
    `${countries} ${plural(countries, "country is", "countries are")} named by at least one of them${silent === 0 ? "" : `; ${silent} of them ${plural(silent, "lists", "list")} no countries`}. The number is that of cards that name the country.`,
  none: "None of them lists countries.",
  others: "Other themes",
  filter: "See these cards with all filters",
};
