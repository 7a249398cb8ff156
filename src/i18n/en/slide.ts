import { plural } from "../plural.ts";

const countriesWord = (count: number) => plural(count, "country or territory", "countries and territories");

/** Texts of what leaves the page: slides, pictures, print sheets. */
export const slide = {
  inPlace: (title: string, place: string) => `${title}, in ${place}`,
  zoomed: (place: string) => `Zoomed to ${place}`,
  continent: (name: string) => `${name} as the United Nations list it`,
  outside: (count: number) => `${count} ${countriesWord(count)} in the selection; others are drawn pale`,
  asOf: (date: string) => `As of ${date}`,
  edition: (year: string) => `Edition of ${year}`,
  scale: (unit: string, from: number, to: number) => `${unit} from ${from} to ${to}`,
  fiscal: (year: string) => `World Bank fiscal year ${year}`,
  upTo: (year: string) => `As of the end of ${year}`,
  dataOf: (date: string) => `Data of ${date}`,
  sources: (names: readonly string[], more: number) =>
    names.length === 0
      ? `${more} sources`
      : `${names.length + more === 1 ? "Source" : "Sources"}: ${names.join("; ")}${more > 0 ? ` and ${more} more` : ""}`,
  version: (version: string, date: string) => `Data version ${version} of ${date}`,
  licence: (name: string) => `Text and data ${name}`,
  shortTerms: (atlas: string, licence: string, version: string, date: string, hasMap: boolean) =>
    `${atlas}. ${licence}, version ${version}, ${date}.${hasMap ? " Borders show no opinion." : ""}`,
  borders: "Borders and names show no opinion; disputed ones are dashed.",
  counts: "Countries and territories",
  count: (label: string, count: number) => `${label}: ${count}`,
  more: (count: number) => `and ${count} more`,
  events: (count: number) => `${count} ${plural(count, "event", "events")}`,
  several: "several events",
  cards: (count: number, all: number) => `${count} of ${all} cards`,
  wrongSize: (least: number, most: number, aspect: number) =>
    `A picture is ${least} to ${most} pixels wide and high, and at most ${aspect} times as long as the other way.`,
  absent: (names: string) => `Nothing in these years: ${names}.`,
  notes: {
    address: "Address of this view",
    version: "Data",
    licence: "Licence",
    sources: "Sources",
    accessed: (date: string) => `read on ${date}`,
  },
};
