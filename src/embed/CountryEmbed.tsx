import type { Country } from "#core/model/records.ts";
import { CountryMap } from "#panels/country/CountryMap.tsx";
import { CountrySentence } from "#panels/country/CountrySentence.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useWorld } from "#state/WorldContext.tsx";
import styles from "./CountryEmbed.module.css";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { FittedRoom } from "./FittedRoom.tsx";

/** A country: what it joined in sentences, and where it lies. */
export function CountryEmbed({ country }: { readonly country: Country }) {
  const atlas = useAtlas();
  const world = useWorld();
  const path = `/countries/${country.id}`;
  return (
    <EmbedFrame title={country.name} view={path} table={{ path }}>
      <FittedRoom rows="p, figure">
        <div className={styles.country}>
          <CountrySentence atlas={atlas} country={country.id} />
          <CountryMap atlas={atlas} country={country} world={world} />
        </div>
      </FittedRoom>
    </EmbedFrame>
  );
}
