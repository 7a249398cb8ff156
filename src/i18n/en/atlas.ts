/** Texts of the start page. */
export const atlas = {
  sentence: "Partnerships and programmes about {theme}, in {place}, {time}",
  whole: (partnerships: number, programmes: number, events: number) =>
    `All ${partnerships} partnerships, ${programmes} programmes and ${events} dated events. Every mark says who says so:`,
  selection: (
    cards: number,
    allCards: number,
    events: number,
    allEvents: number,
    countries: number,
    allCountries: number,
  ) =>
    `${cards} of ${allCards} cards, ${events} of ${allEvents} events, ${countries} of ${allCountries} countries and territories. Every mark says who says so:`,
  sources: (count: number) => `${count} sources`,
  later: { timeline: "Loading the timeline", cards: "Loading the cards" },
  everything: "Show everything again",
};
