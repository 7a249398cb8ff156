import { numberWords } from "../numberWords.ts";
import { plural } from "../plural.ts";

/** Texts of the pictures that stand for a page where its link is shared. */
export const preview = {
  sources: (names: readonly string[], more: number) =>
    names.length === 0
      ? `${more} sources`
      : `${names.length + more === 1 ? "Source" : "Sources"}: ${names.join("; ")}${more > 0 ? ` and ${more} more` : ""}`,
  data: (date: string) => `Data of ${date}`,
  dataAndBorders: (date: string) => `Data of ${date}. Borders show no opinion.`,
  more: (count: number) => `and ${numberWords(count)} more`,
  start: "Who works with whom on open data for development: where, on what, since when",
  holds: {
    partnerships: "partnerships",
    programmes: "programmes",
    events: "dated events",
    countries: "countries and territories",
    sources: "sources that say so",
  },
  timeline: {
    title: "What the partnerships did and planned",
    note: (events: number, from: number, to: number) =>
      `${events} dated events, ${from} to ${to}. A diamond is a day, a soft dot a month; hollow is planned.`,
  },
  programmes: {
    title: "What they work on, theme by theme",
    note: (partnerships: number, programmes: number, help: number, cohorts: number) =>
      `${partnerships} partnerships and networks, ${programmes} programmes, ${help} kinds of help and ${cohorts} peer-learning cohorts.`,
  },
  country: {
    note: (region: string | undefined, words: string) => (region === undefined ? words : `${region}. ${words}`),
    entered: (year: number, entered: number, layers: number) =>
      entered === 0
        ? `By the end of ${year} it had entered none of ${numberWords(layers)} formal layers, by any dated source.`
        : `By the end of ${year} it had entered ${numberWords(entered)} of ${numberWords(layers)} formal layers.`,
    unlisted: "No list of the atlas names it.",
  },
  theme: {
    cards: (count: number) =>
      `${count} ${plural(count, "partnership or programme works", "partnerships and programmes work")} on it`,
    countries: (count: number) => `${count} ${plural(count, "country is", "countries are")} named by at least one`,
    silent: (count: number) => `${count} ${plural(count, "lists", "list")} no countries`,
    ramp: "Named by how many",
  },
  organisation: {
    note: (sentence: string, home: string | undefined) =>
      home === undefined ? `${sentence}.` : `${sentence}. Headquarters: ${home}.`,
    countries: "Countries that these partnerships and programmes name",
  },
  documents: { undated: "no date" },
  source: {
    number: (number: number, all: number) => `Source ${number} of ${all}`,
    reliability: (grade: string) => `Reliability: ${grade}`,
    supports: (count: number) => `${count} ${plural(count, "record rests", "records rest")} on it`,
    countries: (count: number) => `They name ${count} ${plural(count, "country", "countries")}`,
    gives: (what: string) => `Gives: ${what}`,
    supportsNothing: "No record rests on it; it was read for the checks.",
  },
  figures: (questions: number, shown: number, answers: number) =>
    `One of ${questions} questions that the sources answer differently, and ${numberWords(shown)} of its ${numberWords(answers)} answers.`,
  about: {
    title: "How the atlas tells apart what is known",
    note: "Unknown is not zero, planned is not held, and a partial list never says that a country is out.",
    states: {
      value: "A value",
      zero: "Zero",
      "not reported": "Not known or not reported",
      outside: "Outside every list",
      ended: "Ended or withdrawn",
    },
    example: (layers: number, year: number) =>
      `Drawn here: who had entered any of ${numberWords(layers)} formal layers up to ${year}`,
  },
  embedding: {
    title: "Put a view of the atlas into your page",
    note: "A map, a timeline, the programmes or a country: ready code, its options, and its height by itself.",
  },
  tables: {
    title: (tables: number, records: number) => `${tables} tables, ${numberWords(records)} records`,
    note: (values: string) =>
      `JSON and CSV, CC BY 4.0 as far as the sources allow. The largest besides ${values} values of indicators:`,
  },
};
