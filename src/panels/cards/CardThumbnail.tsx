import { Thumbnail } from "#charts/map/Thumbnail.tsx";
import { hueOf } from "#core/layout/timeline/hue.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useThumbnailWorld } from "#state/WorldContext.tsx";
import styles from "./Card.module.css";
import type { Place } from "./place.ts";

interface CardThumbnailProps {
  readonly card: Card;
  readonly place: Place | undefined;
}

/** Countries read out by name. */
const named = 13;

/** A small map of the countries that a card names; those outside the chosen places stand back. */
export function CardThumbnail({ card, place }: CardThumbnailProps) {
  const { countries: texts } = useMessages().cards;
  const atlas = useAtlas();
  const world = useThumbnailWorld();
  const countries = byId(atlas.countries);
  const names = card.countries.slice(0, named).map((id) => countries.get(id)?.name ?? id);
  const isUnknown = card.listed === "none";
  return (
    <div className={styles.thumbnail}>
      {world && (
        <Thumbnail
          world={world}
          label={isUnknown ? texts.none : texts.thumbnail(names.join(", "), card.countries.length - names.length)}
          unknown={isUnknown}
          named={card.countries}
          hue={`var(--hue-${hueOf(card.partnership)})`}
          dimmed={place ? card.countries.filter((country) => !place.countries.has(country)) : []}
        />
      )}
    </div>
  );
}
