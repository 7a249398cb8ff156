import { listWords } from "../../listWords.ts";
import { numberWords } from "../../numberWords.ts";
import { plural } from "../../plural.ts";

/** How a formal layer is named within a sentence; the others go by their short name. */
const phrases: Readonly<Record<string, string>> = {
  pod: "the Partnership for Open Data",
  ogp: "OGP",
  odra: "a readiness assessment",
  eiti: "EITI",
  odc: "the Open Data Charter",
  "wb-projects": "World Bank projects",
  gafsp: "GAFSP grants",
  "odi-nodes": "an ODI node",
};

/** What a country is not said to be in. */
const lists: Readonly<Record<string, string>> = {
  pod: "the Partnership for Open Data (2014)",
  ogp: "OGP",
  odra: "readiness assessments",
  eiti: "EITI (2017)",
  odc: "Charter adopters",
  "wb-projects": "World Bank projects (to 2017)",
  gafsp: "GAFSP grants",
  "odi-nodes": "ODI nodes",
};

interface NamedLayer {
  readonly id: string;
  readonly short: string;
}

const phraseOf = ({ id, short }: NamedLayer): string => phrases[id] ?? short;
const listOf = ({ id, short }: NamedLayer): string => lists[id] ?? short;

/** The sentences over a country's page, part by part; each part is a full sentence. */
export const summary = {
  entered: (year: number, layers: number, entered: readonly NamedLayer[]) => ({
    before: `By the end of ${year} it had entered `,
    strong: `${entered.length === 0 ? "none" : numberWords(entered.length)} of ${numberWords(layers)}`,
    after:
      entered.length === 0
        ? " formal layers, by any dated source."
        : ` formal layers: ${listWords(entered.map(phraseOf))}.`,
  }),
  later: (layers: readonly NamedLayer[], when: readonly string[]) =>
    `Later it entered ${listWords(layers.map((layer, index) => `${phraseOf(layer)} (${when[index]})`))}.`,
  undatedBy: (layer: NamedLayer, date: string) => `It was in ${phraseOf(layer)} by ${date}; since when is not known.`,
  undated: (layers: readonly NamedLayer[]) =>
    `It is also in ${listWords(layers.map(phraseOf))}; since when is not known.`,
  endedSince: (layer: NamedLayer, date: string) => `Out of ${phraseOf(layer)} since ${date}.`,
  endedBy: (layer: NamedLayer, date: string) => `Out of ${phraseOf(layer)} ${date}.`,
  ended: (layer: NamedLayer) => `Out of ${phraseOf(layer)}; since when is not known.`,
  told: (layer: NamedLayer, changes: string) => `In ${phraseOf(layer)}: ${changes}.`,
  absent: (layers: readonly NamedLayer[]) =>
    `Not on the whole ${plural(layers.length, "list", "lists")} of ${listWords(layers.map(listOf))}.`,
  notFound: (layers: readonly NamedLayer[]) =>
    `Not found in the partial ${plural(layers.length, "list", "lists")} of ${listWords(layers.map(listOf))}.`,
};
