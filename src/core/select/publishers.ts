import { rollups } from "d3";
import type { Atlas, CoreSource } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { type Cited, citationsIn } from "./citationsIn.ts";

/** Who published a source, without what stands in brackets or after a comma; its title where no one is named. */
export const publisherOf = ({ publisher, title }: CoreSource): string => (publisher ?? title).replace(/ ?[,;(].*$/, "");

/** Who published what these records rest on: those first of whom most citations are. */
export function publishersOf(records: readonly Cited[], { sources }: Pick<Atlas, "sources">): readonly string[] {
  const known = byId(sources);
  const names = citationsIn(records).flatMap(({ source }) => {
    const found = known.get(source);
    return found ? publisherOf(found) : [];
  });
  return rollups(
    names,
    (all) => all.length,
    (name) => name,
  )
    .toSorted(([, a], [, b]) => b - a)
    .map(([name]) => name);
}
