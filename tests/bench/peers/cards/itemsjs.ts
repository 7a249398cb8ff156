import itemsjs from "itemsjs";
import type { Corpus, Engine } from "../../cards/engine.ts";

/** Cards of a page: what the window shows is asked for, as with any pages. */
const perPage = 60;

export function itemsjsEngine({ texts, values, facets, facetOf }: Corpus): Engine {
  const items = texts.map((text, place) => ({
    place,
    text,
    ...Object.fromEntries(
      facets.map(({ key }, facet) => [
        key,
        (values[place] ?? []).filter((value) => facetOf[value] === facet).map(String),
      ]),
    ),
  }));
  const engine = itemsjs(items, {
    searchableFields: ["text"],
    isExactSearch: true,
    aggregations: Object.fromEntries(
      facets.map(({ key, values: own }) => [key, { size: own.length, conjunction: false, sort: "key" }]),
    ),
  });
  return (query, chosen) => {
    const filters = Object.fromEntries(
      facets.map(({ key }, facet) => [key, [...chosen].filter((value) => facetOf[value] === facet).map(String)]),
    );
    const { data, pagination } = engine.search({ query, filters, per_page: perPage });
    const counts = new Uint32Array(facetOf.length);
    for (const { buckets } of Object.values(data.aggregations))
      for (const { key, doc_count } of buckets) counts[Number(key)] = doc_count;
    const places = data.items.map(({ place }) => place);
    places.length = pagination.total;
    return { places, counts };
  };
}
