import { memo, type RefObject, useMemo } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { Facet } from "#ui/Facet.tsx";
import styles from "./CardsPanel.module.css";
import { CountryFacet } from "./CountryFacet.tsx";
import { facetPress } from "./facetPress.ts";
import { facetsOffered } from "./facetsOffered.ts";
import { valueName } from "./facetWords.ts";

/** The facets in their order; countries, being many, are a menu after the regions. */
const order = ["kind", "topic", "help", "org", "partnership", "region", "country", "period"] as const;

interface CardFacetsProps {
  readonly id: string;
  /** For those who paint into what is drawn here. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Whether they are to be seen in a narrow window. */
  readonly isOpen: boolean;
}

/** Every field the cards can be filtered by, with the number of cards one would get. */
export const CardFacets = memo(function CardFacets({ id, ref, isOpen }: CardFacetsProps) {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const drawn = useMemo(() => {
    const facets = facetsOffered(atlas, filter);
    return order.map((key) =>
      key === "country" ? (
        <CountryFacet key={key} />
      ) : (
        <Facet
          key={key}
          name={key}
          legend={texts.facets[key]}
          moreLabel={texts.facets.more}
          fewerLabel={texts.facets.fewer}
          values={facets[key].map(({ value, count, isChosen }) => ({
            id: value,
            label: valueName(key === "period" ? "time" : key, value, atlas, texts),
            href: () => hrefOf((before) => facetPress(key, value, before)),
            count,
            chosen: isChosen,
          }))}
        />
      ),
    );
  }, [atlas, filter, hrefOf, texts]);
  return (
    <div ref={ref} id={id} className={styles.facets} data-open={isOpen || undefined} data-needs-script>
      {drawn}
    </div>
  );
});
