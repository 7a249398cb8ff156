import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { facetCounts } from "#core/select/facetCounts.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { generatedAtlas } from "../core/select/generatedAtlas.ts";
import { inMs, spreadOf } from "./median.ts";

/** Median time that selecting and counting all facets may take over 10,000 cards, ms. */
const limit = 4;

const choices: readonly Partial<Filter>[] = [
  {},
  { topics: ["theme-1", "theme-2"] },
  { countries: ["AAB", "BCD"] },
  { query: "ba" },
  { query: "bado ke" },
  { time: "2010..2014" },
  { topics: ["theme-3"], regions: ["region-2"], query: "li" },
  { kinds: ["programme"], organisations: ["organisation-3"], time: "2015" },
];

/** Times selection and facet counts over 10,000 made-up programmes; says whether they keep to the limit. */
export function benchSelection(): boolean {
  const atlas = generatedAtlas(10_000);
  const index = performance.now();
  selectAtlas(atlas, { ...defaultFilter, query: "ba" });
  const indexed = performance.now() - index;
  const times: number[] = [];
  for (let round = 0; round < 50; round++)
    for (const choice of choices) {
      const filter = { ...defaultFilter, ...choice };
      const start = performance.now();
      selectAtlas(atlas, filter);
      facetCounts(atlas, filter);
      if (round >= 10) times.push(performance.now() - start);
    }
  const { median, p95 } = spreadOf(times);
  const verdict = median < limit ? "within" : "OVER";
  console.log(
    `Selection and facet counts, 10,000 programmes: median ${inMs(median)}, p95 ${inMs(p95)}; ${verdict} ${limit} ms`,
  );
  console.log(`  (index made once: ${inMs(indexed)})`);
  return median < limit;
}
