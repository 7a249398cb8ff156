import type { Atlas } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { timeInterval } from "#core/model/filterUrl/filterTime.ts";
import { overlaps } from "#core/model/interval.ts";
import { regionsOf, valuesOf } from "#core/select/facet.ts";
import { facetCounts, periods } from "#core/select/facetCounts.ts";
import { cardTexts } from "../../core/select/cardTexts.ts";
import type { Corpus } from "./engine.ts";

const order = ["kind", "topic", "help", "org", "partnership", "region", "country", "period"] as const;

/** The periods in which a card ran, as far as is known. */
function periodsOf({ start, end, asOf }: Card): readonly string[] {
  const period = start ? { start: start.span.start, end: end?.span.end ?? Infinity } : asOf?.span;
  return period ? periods.filter((time) => overlaps(period, timeInterval(time))) : [];
}

/** The cards of an atlas as an engine of any make takes them. */
export function corpusOf(atlas: Atlas): Corpus {
  const counts = facetCounts(atlas, defaultFilter);
  let first = 0;
  const facets = order.map((key) => {
    const facet = { key, first, values: counts[key].map(({ value }) => value) };
    first += counts[key].length;
    return facet;
  });
  const numbers = new Map(
    facets.flatMap(({ key, first, values }) => values.map((value, at) => [`${key} ${value}`, first + at] as const)),
  );
  const regions = new Map(atlas.countries.map((country) => [country.id, regionsOf(country)] as const));
  const ownValues = (card: Card, key: (typeof order)[number]): Iterable<string> => {
    if (key === "period") return periodsOf(card);
    return valuesOf(card, key, (country) => regions.get(country) ?? []);
  };
  return {
    texts: cardTexts(atlas),
    values: atlas.cards.map((card) =>
      order.flatMap((key) => [...ownValues(card, key)].map((value) => numbers.get(`${key} ${value}`) ?? 0)),
    ),
    facets,
    facetOf: Uint8Array.from(facets.flatMap(({ values }, facet) => values.map(() => facet))),
  };
}
