import { citationsOf } from "#core/model/citation.ts";
import type { Dataset } from "#core/model/records.ts";
import type { SupportedTable } from "./recordLabels.ts";
import { supportedTables } from "./supports.ts";

/** How many records rest on each source, as first source or beside another. */
export function supportCounts(dataset: Pick<Dataset, SupportedTable | "observations">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const table of [...supportedTables, "observations" as const])
    for (const record of dataset[table])
      for (const source of new Set(citationsOf(record).map((citation) => citation.source)))
        counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
