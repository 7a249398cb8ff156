import { Thumbnail } from "#charts/map/Thumbnail.tsx";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import styles from "./Card.module.css";
import type { Place } from "./place.ts";

interface CardThumbnailProps {
  readonly card: Card;
  readonly place: Place | undefined;
  /** Absent until the shapes have arrived; the room is kept. */
  readonly world: PlacedWorld | undefined;
}

/** A small map of the countries that a card names; those outside the chosen places stand back. */
export function CardThumbnail({ card, place, world }: CardThumbnailProps) {
  const { countries: texts } = useMessages().cards;
  const unknown = card.listed === "none";
  return (
    <div className={styles.thumbnail}>
      {world && (
        <Thumbnail
          world={world}
          label={unknown ? texts.none : texts.thumbnail}
          unknown={unknown}
          named={card.countries}
          hue={`var(--hue-${hueOf(card.partnership)})`}
          dimmed={place ? card.countries.filter((country) => !place.countries.has(country)) : []}
        />
      )}
    </div>
  );
}
