/** Texts of the start page. */
export const atlas = {
  sentence: "Partnerships and programmes about {theme}, in {place}, {time}",
  anyTheme: "any theme",
  themeCount: (count: number) => `${count} themes`,
  allCountries: "all countries",
  countryCount: (count: number) => `${count} countries`,
  regionCount: (count: number) => `${count} regions`,
  allTime: (from: number, to: number) => `${from}–${to}`,
  themeLabel: "Theme",
  placeLabel: "Country or region",
  timeLabel: "Time",
  whole: (partnerships: number, programmes: number, events: number) =>
    `All ${partnerships} partnerships, ${programmes} programmes and ${events} dated events. Every mark says who says so:`,
  selection: (cards: number, allCards: number, events: number, allEvents: number, countries: number, allCountries: number) =>
    `${cards} of ${allCards} cards, ${events} of ${allEvents} events, ${countries} of ${allCountries} countries and territories. Every mark says who says so:`,
  sources: (count: number) => `${count} sources`,
  years: "Years",
  anyTime: "Any time",
};
