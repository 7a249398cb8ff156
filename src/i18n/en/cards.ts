import { plural } from "../plural.ts";

/** Texts of the programme cards and their facets. */
export const cards = {
  title: "What they do",
  pageTitle: "Programmes",
  sentence: "Partnerships and programmes about {theme}, in {place}, {time}",
  count: (count: number, all: number) => `${count} of ${all}`,
  some: (count: number, all: number) => `${count} of ${all} cards`,
  all: "All programmes and partnerships",
  kinds: { partnership: "Partnership or network", programme: "Programme", help: "Kind of help", cohort: "Peer-learning cohort" },
  cardKinds: { help: "Help by the World Bank", cohort: "Peer-learning cohort", programme: "Programme" },
  period: {
    since: (start: string) => `since ${start}`,
    span: (start: string, end: string) => `${start} – ${end}`,
    asOf: (date: string) => `as of ${date}`,
    unknown: "no date in the source",
  },
  countries: {
    named: (count: number) => `${count} ${plural(count, "country", "countries")} named`,
    partial: (count: number) => `${count} ${plural(count, "country", "countries")} named, partial list`,
    inPlace: (count: number, all: number) => `${count} in your selection; ${all} in all`,
    none: "Countries not listed by the source",
  },
  facets: {
    label: "Filters",
    kind: "Kind",
    topic: "Theme",
    help: "Kind of help",
    org: "Organisation",
    partnership: "Partnership",
    region: "Region",
    country: "Country",
    period: "Period",
    more: (count: number) => `${count} more`,
    less: "Fewer",
    search: (facet: string) => `Find in ${facet}`,
  },
  search: { label: "Search the cards", placeholder: "Name, acronym, ISO code" },
  sort: {
    label: "Sort",
    order: "Order of the sources",
    name: "Name",
    start: "Start",
    countries: "Countries named",
  },
  views: { label: "Show as", cards: "Cards", list: "List", table: "Table" },
  chips: {
    label: "Your selection",
    remove: (what: string) => `Remove ${what}`,
    clear: "Clear all",
    time: (words: string) => `Time: ${words}`,
    query: (text: string) => `Words: “${text}”`,
    facet: (facet: string, value: string) => `${facet}: ${value}`,
  },
  setAside: {
    title: "Countries not listed by the source",
    kind: "Set aside",
    count: (count: number) => `${count} ${plural(count, "card", "cards")}`,
    line: (count: number) =>
      `${count} more ${plural(count, "names", "name")} no country at all and ${plural(count, "is", "are")} set aside, not ruled out. Partial lists never say that an unlisted country is out.`,
    text: (names: string, more: number) =>
      more > 0
        ? `${names} and ${more} more name no countries. The atlas cannot tell whether they reached this place.`
        : `${names}: no countries named. The atlas cannot tell whether they reached this place.`,
    show: (count: number) => `Show the ${count}`,
    hide: "Hide them",
  },
  empty: {
    title: "No card fits all of this",
    without: (what: string, count: number) => `Without ${what}: ${count} ${plural(count, "card", "cards")}`,
    clear: "Clear everything",
  },
  table: {
    caption: "Partnerships, programmes, kinds of help and cohorts",
    name: "Name",
    kind: "Kind",
    period: "Period",
    themes: "Themes",
    countries: "Countries named",
    lead: "Who",
    source: "Source",
  },
};
