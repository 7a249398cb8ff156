import { plural } from "../plural.ts";

/** Texts of the pages of programmes, kinds of help and cohorts. */
export const programme = {
  index: "Programmes",
  description: (name: string, summary: string) => `${name}: ${summary}.`,
  facts: {
    kind: "Kind",
    period: "Period",
    family: "Part of",
    leads: "Who",
    users: "For whom",
    tools: "Tools",
    figures: "The source's own numbers",
    address: "Address in the source",
    givenBy: "Given by",
    participants: "Participants",
    themes: "Themes",
  },
  kinds: {
    partnership: "Partnership",
    programme: "World Bank programme",
    help: "Kind of help",
    cohort: "Peer-learning cohort",
  },
  period: {
    since: (start: string) => `since ${start}`,
    span: (start: string, end: string) => `${start} to ${end}`,
    asOf: (date: string) => `as of ${date}`,
    unknown: "no date in the source",
  },
  help: {
    title: "Kinds of help",
    note: "Which kinds of help it gives is our reading of the source; what each placing rests on stands beside it.",
    givers: "Who gives it",
    giversNote: "Our reading of the sources; what each placing rests on stands beside it.",
  },
  countries: {
    title: "Countries named",
    none: "Its sources list no countries. The atlas cannot tell where it worked.",
    whole: (count: number, asOf: string) =>
      `${count} ${plural(count, "country", "countries")}, a whole list as of ${asOf}`,
    partial: (count: number, asOf: string) =>
      `${count} ${plural(count, "country", "countries")}, a partial list as of ${asOf}: a country that is not named may still be in`,
    dateMeans: (words: string) => `Dates: ${words}.`,
    onMap: "See it on the map",
    noDates: "No date is known.",
    someDates: "Where no date stands beside a name, none is known.",
    named: "Named in the text",
    region: (region: string) => `${region} (a region)`,
    ended: (date: string) => `out again: ${date}`,
  },
  names: { title: "Official names", es: "Spanish", fr: "French", note: "As the World Bank's toolkit prints them" },
  related: "On the same themes",
  events: "What happened",
  activities: {
    title: "What it did",
    outputs: "What was to come of it",
    note: "What the call only planned is said to be planned.",
    statuses: { held: "held", planned: "planned" },
  },
  participants: {
    title: "Who took part",
    note: (named: number, count: number | undefined) =>
      count === undefined || count === named
        ? `${named} ${plural(named, "participant", "participants")}`
        : `${named} named; the source counts ${count}`,
    noCountry: "country not stated",
  },
};
