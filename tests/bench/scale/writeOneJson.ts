import type { MadeUpCard } from "./madeUpCards.ts";
import { writeCompressed } from "./writeCompressed.ts";

/** A card without the names of its fields, as the atlas packs its records. */
export type CardRow = readonly [
  name: string,
  summary: string,
  kind: number,
  theme: readonly number[],
  country: readonly number[],
  year: number,
];

/** Writes all cards as one file. */
export function writeOneJson(folder: string, cards: readonly MadeUpCard[]): void {
  const rows = cards.map(
    ({ name, summary, kind, theme, country, year }): CardRow => [name, summary, kind, theme, country, year],
  );
  writeCompressed(folder, "cards.json", JSON.stringify(rows));
}
