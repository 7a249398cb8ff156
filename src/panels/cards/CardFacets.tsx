import { useMemo } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import { type FacetCount, facetCounts } from "#core/select/facetCounts.ts";
import { madeOnce } from "#core/select/madeOnce.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { Facet } from "#ui/Facet.tsx";
import { CountryFacet } from "./CountryFacet.tsx";
import { facetPress } from "./facetPress.ts";
import { valueName } from "./facetWords.ts";
import { isPeriodChosen } from "./periodTime.ts";

/** The facets in their order; countries, being many, are a menu after the regions. */
const order = ["kind", "topic", "help", "org", "partnership", "region", "country", "period"] as const;

/** In how many cards each organisation has a role. */
const cardsOfOrganisation = madeOnce(({ cards }: Atlas): ReadonlyMap<string, number> => {
  const number = new Map<string, number>();
  for (const { organisations } of cards) for (const id of organisations) number.set(id, (number.get(id) ?? 0) + 1);
  return number;
});

/** Organisations with the most cards first: their table has no order of its own that a reader would know. */
function byCards(counts: readonly FacetCount[], atlas: Atlas): readonly FacetCount[] {
  const number = cardsOfOrganisation(atlas);
  return [...counts].sort((a, b) => (number.get(b.value) ?? 0) - (number.get(a.value) ?? 0));
}

/** Every field the cards can be filtered by, with the number of cards one would get. */
export function CardFacets() {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const facets = useMemo(() => {
    const counts = facetCounts(atlas, filter);
    const former = new Set(atlas.regions.filter(({ scheme }) => scheme === "FY2026").map(({ id }) => id));
    return {
      ...counts,
      org: byCards(counts.org, atlas),
      region: counts.region.filter(({ value, isChosen }) => isChosen || !former.has(value)),
    };
  }, [atlas, filter]);
  return order.map((key) =>
    key === "country" ? (
      <CountryFacet key={key} counts={facets.country} />
    ) : (
      <Facet
        key={key}
        legend={texts.facets[key]}
        moreLabel={texts.facets.more}
        fewerLabel={texts.facets.fewer}
        values={facets[key].map(({ value, count, isChosen }) => ({
          id: value,
          label: valueName(key === "period" ? "time" : key, value, atlas, texts),
          href: () => hrefOf(facetPress(key, value, filter)),
          count,
          chosen: key === "period" ? isPeriodChosen(filter.time, value) : isChosen,
        }))}
      />
    ),
  );
}
