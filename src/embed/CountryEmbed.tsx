import { useMemo } from "react";
import type { Country } from "#core/model/records.ts";
import { clashesAbout, clashesWithClaims } from "#core/select/clashes.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { CountryMap } from "#panels/country/CountryMap.tsx";
import { CountrySentence } from "#panels/country/CountrySentence.tsx";
import { countryRows } from "#panels/country/countryRows.ts";
import { JoinedList } from "#panels/country/JoinedList.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { useWorld } from "#state/WorldContext.tsx";
import styles from "./CountryEmbed.module.css";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { FittedRoom } from "./FittedRoom.tsx";

/** Width in px of the map in a small frame: names on it can be read there, and need no script. */
const leastMap = 300;

/** A country: what it joined in sentences, where it lies, and each thing it joined with its date and source. */
export function CountryEmbed({ country }: { readonly country: Country }) {
  const messages = useMessages();
  const atlas = useAtlas();
  const world = useWorld();
  const hrefOf = useHref();
  const details = usePack("details");
  const rows = useMemo(() => {
    const tables = details.state === "here" ? details.tables : { clashes: [], claims: [] };
    const questions = clashesAbout(clashesWithClaims(tables.clashes, tables.claims), { country: country.id });
    const hrefOfSource = (source: string) => hrefOf({}, `/sources/${source}`);
    return countryRows({ atlas, country: country.id, questions, messages, hrefOfSource });
  }, [atlas, country, details, hrefOf, messages]);
  const path = `/countries/${country.id}`;
  return (
    <EmbedFrame title={country.name} view={path} table={{ path }}>
      <FittedRoom rows="p, figure, li">
        <div className={styles.country}>
          <CountrySentence atlas={atlas} country={country.id} />
          <CountryMap atlas={atlas} country={country} world={world} unmeasured={leastMap} />
          <div>
            <JoinedList rows={rows} />
          </div>
        </div>
      </FittedRoom>
    </EmbedFrame>
  );
}
