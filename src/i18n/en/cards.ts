import { plural } from "../plural.ts";

const cardsWord = (count: number) => plural(count, "card", "cards");
const countriesWord = (count: number) => plural(count, "country", "countries");

/** Texts of the programme cards and their facets. */
export const cards = {
  title: "What they do",
  pageTitle: "Programmes",
  description:
    "Partnerships, programmes, kinds of help and peer-learning cohorts on open data for development: what each does, where, since when, and who says so.",
  sentence: "Partnerships and programmes about {theme}, in {place}, {time}",
  /** Of all cards, and of those in the selection where it is smaller. */
  some: (count: number, all: number) => `${count} of ${all} cards`,
  someOfSelection: (count: number, selected: number, all: number) =>
    count === selected
      ? `${selected} of ${all} cards in your selection`
      : `${count} of the ${selected} ${cardsWord(selected)} in your selection, ${all} in all`,
  count: (count: number, all: number) => `${count} of ${all}`,
  cardsWord,
  all: "All programmes and partnerships",
  every: (count: number) => `All ${count} cards`,
  kinds: {
    partnership: "Partnership or network",
    programme: "Programme",
    help: "Kind of help",
    cohort: "Peer-learning cohort",
  },
  /** On a card: partnerships are called by their own kind. */
  cardKinds: { programme: "Programme", help: "Help by the World Bank", cohort: "Peer-learning cohort" },
  partnershipKinds: {
    partnership: "Partnership",
    network: "Network",
    "programme family": "Programme family",
    "working group": "Working group",
    "peer-learning network": "Peer-learning network",
    "multilateral initiative": "Multilateral initiative",
    charter: "Charter",
  },
  period: {
    since: (start: string) => `since ${start}`,
    span: (start: string, end: string) => (start === end ? start : `${start} – ${end}`),
    announced: (start: string) => `announced ${start}`,
    asOf: (date: string) => `as of ${date}`,
    unknown: "no date in the source",
  },
  /** Under a thumbnail: the words that stand out, and the rest. */
  countries: {
    named: (count: number) => ["", `${count} ${countriesWord(count)} named`],
    partial: (count: number) => ["", `${count} ${countriesWord(count)} named, partial list`],
    inRegion: (count: number, all: number) => [`${count}`, `in the region; ${all} in all`],
    inCountry: (name: string, all: number) => [name, `and ${all - 1} more`],
    inCountryAlone: (name: string) => [name, "alone"],
    inSelection: (count: number, all: number) => [`${count}`, `in your selection; ${all} in all`],
    none: "Countries not listed by the source",
    thumbnail: (names: string, more: number) => (more > 0 ? `${names} and ${more} more` : names),
  },
  themes: "Themes",
  organisations: (names: string, more: number) => (more > 0 ? `${names} and ${more} more` : names),
  facets: {
    label: "Filters",
    open: (chosen: number) => (chosen === 0 ? "Filters" : `Filters (${chosen})`),
    kind: "Kind",
    topic: "Theme",
    help: "Kind of help",
    org: "Organisation",
    partnership: "Partnership",
    region: "Region",
    country: "Country",
    period: "Period",
    time: "Period",
    q: "Search",
    more: (count: number) => `${count} more`,
    fewer: "Fewer",
    anyCountry: "any",
    someCountries: (count: number) => `${count} countries`,
    findCountry: "Find a country, a former name or a code",
    noCountry: "No country has that name.",
  },
  search: { label: "Search the cards", placeholder: "Name, acronym, ISO code", clear: "Clear the search" },
  sort: {
    label: "Sort",
    order: "order of the sources",
    name: "name",
    start: "start",
    countries: "countries named",
  },
  views: { label: "Show as", cards: "Cards", list: "List", table: "Table" },
  chips: {
    label: "Your selection",
    remove: (what: string) => `Remove ${what}`,
    clear: "Clear",
    facet: (facet: string, value: string) => `${facet}: ${value}`,
  },
  /** Times that can be chosen. */
  times: {
    until: (to: string) => `${to} or earlier`,
    from: (from: string) => `${from} or later`,
    span: (from: string, to: string) => `${from} to ${to}`,
  },
  /** Cards that the sources do not let a filter keep or rule out: by place, or by time. */
  setAside: {
    kind: "Set aside",
    short: (count: number) => `; ${count} more set aside`,
    count: (count: number) => `${count} ${cardsWord(count)}`,
    place: {
      title: "Countries not listed by the source",
      line: (count: number) =>
        `${count} more ${plural(count, "names", "name")} no country at all and ${plural(count, "is", "are")} set aside, not ruled out:`,
      text: (count: number) => `The atlas cannot tell whether ${plural(count, "it", "they")} reached this place.`,
    },
    time: {
      title: "No start in the source",
      line: (count: number) =>
        `${count} more ${plural(count, "has", "have")} no start in the source and ${plural(count, "is", "are")} set aside, not ruled out:`,
      text: (count: number) =>
        `The atlas cannot tell whether ${plural(count, "it was", "they were")} at work in this time.`,
    },
    names: (names: string, more: number) => (more > 0 ? `${names} and ${more} more.` : `${names}.`),
    partial: "Partial lists never say that an unlisted country is out.",
    show: (count: number) => (count === 1 ? "Show it" : `Show the ${count}`),
    hide: (count: number) => `Hide ${plural(count, "it", "them")}`,
    showThem: (count: number) => `show ${plural(count, "it", "them")}`,
    hideThem: (count: number) => `hide ${plural(count, "it", "them")}`,
  },
  empty: {
    title: "No card fits all of this",
    without: (what: string, count: number) =>
      `Without “${what}” there ${plural(count, "is", "are")} ${count} ${cardsWord(count)}.`,
    or: (values: readonly string[]) => values.join(" or "),
    and: " and ",
    clear: "Take everything back",
  },
  table: {
    caption: "Partnerships, programmes, kinds of help and cohorts",
    name: "Name",
    kind: "Kind",
    period: "Period",
    time: "Period",
    q: "Search",
    themes: "Themes",
    countries: "Countries named",
    named: (listed: "whole" | "partial" | "none", count: number) =>
      ({ whole: `${count}`, partial: `${count}, partial`, none: "not listed" })[listed],
    who: "Who",
    source: "Source",
  },
};
