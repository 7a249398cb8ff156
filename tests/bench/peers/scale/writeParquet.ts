import { join } from "node:path";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import type { MadeUpCard } from "../../scale/madeUpCards.ts";
import { facetsFile, linesFile, wordsFile } from "./parquetAddresses.ts";

const themeBits = (themes: readonly number[]): number => themes.reduce((bits, value) => bits | (1 << value), 0);

const number = (name: string) => ({ name, type: "INT32", repetition_type: "REQUIRED" }) as const;
const text = (name: string) =>
  ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" }) as const;

/** Writes what one filters by: groups of 100,000 rows, since its columns are read whole. */
export function writeFacets(folder: string, cards: Iterable<MadeUpCard>): void {
  function* rows() {
    let place = 0;
    for (const { kind, year, theme, country } of cards)
      yield { place: place++, kind, year, themes: themeBits(theme), countries: country };
  }
  parquetWriteRows({
    writer: fileWriter(join(folder, facetsFile)),
    rows: rows(),
    columns: ["place", "kind", "year", "themes", "countries"].map((name) => ({ name })),
    schema: [
      { name: "root", num_children: 5 },
      number("place"),
      number("kind"),
      number("year"),
      number("themes"),
      { name: "countries", repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      number("element"),
    ],
    rowGroupSize: 100_000,
  });
}

/** Writes what the list shows: groups of 2,000 rows in small pages, since a window of it needs rows from all over. */
export function writeLines(folder: string, cards: Iterable<MadeUpCard>): void {
  function* rows() {
    let place = 0;
    for (const { name, summary, year } of cards) yield { place: place++, name, summary, year };
  }
  parquetWriteRows({
    writer: fileWriter(join(folder, linesFile)),
    rows: rows(),
    columns: ["place", "name", "summary", "year"].map((name) => ({ name })),
    schema: [{ name: "root", num_children: 4 }, number("place"), text("name"), text("summary"), number("year")],
    rowGroupSize: 2000,
    pageSize: 16_384,
  });
}

/** Writes which words are where, sorted by word, so that those that begin alike stand together. */
export function writeWords(folder: string, words: ReadonlyMap<string, readonly number[]>): void {
  function* rows() {
    for (const word of [...words.keys()].sort()) for (const place of words.get(word) ?? []) yield { word, place };
  }
  parquetWriteRows({
    writer: fileWriter(join(folder, wordsFile)),
    rows: rows(),
    columns: [
      { name: "word", columnIndex: true },
      { name: "place", encoding: "DELTA_BINARY_PACKED" },
    ],
    schema: [{ name: "root", num_children: 2 }, text("word"), number("place")],
    rowGroupSize: 100_000,
    pageSize: 65_536,
  });
}
