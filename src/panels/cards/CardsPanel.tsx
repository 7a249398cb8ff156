import { lazy, useId, useRef, useState } from "react";
import { filterWords } from "#core/select/filterWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { AtOnce } from "#state/AtOnce.tsx";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { Button } from "#ui/Button.tsx";
import { WithoutScript } from "#ui/WithoutScript.tsx";
import { CardFacets } from "./CardFacets.tsx";
import { CardSearch } from "./CardSearch.tsx";
import styles from "./CardsPanel.module.css";
import { CardsShown } from "./CardsShown.tsx";
import { FacetsPainted } from "./FacetsPainted.tsx";
import { ThumbnailGround } from "./ThumbnailGround.tsx";

const CardPages = lazy(async () => ({ default: (await import("./CardPages.tsx")).CardPages }));

interface ToggleProps {
  /** Id of the facets. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** In a narrow window, the way to the facets; says how much is chosen. */
function FacetsToggle({ controls, isOpen, onToggle }: ToggleProps) {
  const { facets } = useMessages().cards;
  const chosen = filterWords(useAtlas(), useFilter()).length;
  return (
    <div className={styles.toggle} data-needs-script>
      <Button aria-expanded={isOpen} aria-controls={controls} onClick={onToggle}>
        {facets.open(chosen)}
      </Button>
    </div>
  );
}

/**
 * The cards with their facets: search, filter, sort, and show them as cards, list or table. The cards, and the counts
 * beside them, are there in the frame of a press.
 */
export function CardsPanel() {
  const { facets: texts } = useMessages().cards;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const facets = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.panel}>
      <ThumbnailGround />
      <div className={styles.layout}>
        <section className={styles.side} aria-label={texts.label}>
          <CardSearch />
          <AtOnce>
            <FacetsToggle controls={id} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          </AtOnce>
          <CardFacets id={id} ref={facets} isOpen={isOpen} />
          <WithoutScript>
            <CardPages />
          </WithoutScript>
        </section>
        <AtOnce>
          <FacetsPainted within={facets} />
          <CardsShown />
        </AtOnce>
      </div>
    </div>
  );
}
