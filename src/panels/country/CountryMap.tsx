import { useMemo } from "react";
import type { CountryLook } from "#charts/map/countryLook.ts";
import { WorldMap } from "#charts/map/WorldMap.tsx";
import { countriesExtent } from "#core/layout/map/extent.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { viewBoxFor } from "#core/layout/map/viewport.ts";
import type { Atlas } from "#core/model/atlas.ts";
import type { Country } from "#core/model/records.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import styles from "./CountryMap.module.css";

interface CountryMapProps {
  readonly atlas: Atlas;
  readonly country: Country;
  /** Absent until the shapes have arrived; the room is kept. */
  readonly world: PlacedWorld | undefined;
}

/** Width of the map over its height. */
const aspect = 384 / 318;

/** The layer whose countries are shown beside the country of the page. */
const founding = "pod";

/** The country within its region, with the countries of the founding list. */
export function CountryMap({ atlas, country, world }: CountryMapProps) {
  const texts = useMessages().country.map;
  const peers = useMemo(() => [...(atlas.standings.get(founding)?.keys() ?? [])], [atlas]);
  const looks = useMemo(
    () =>
      new Map<string, CountryLook>([
        ...peers.map((id) => [id, { state: "value", fill: "var(--hue-pod)" }] as const),
        [country.id, { state: "value", fill: "var(--accent)" }],
      ]),
    [peers, country],
  );
  const region = regionOf(country, atlas.regions);
  const window = useMemo(() => {
    const around = atlas.countries.filter((other) => regionOf(other, atlas.regions)?.id === region?.id);
    return world && viewBoxFor(countriesExtent(world, region ? around.map(({ id }) => id) : [country.id]), aspect);
  }, [atlas, country, region, world]);
  return (
    <figure className={styles.figure}>
      <div className={styles.map} style={{ aspectRatio: String(aspect) }}>
        {world && window !== undefined && (
          <WorldMap
            world={world}
            label={texts.label(country.name)}
            looks={looks}
            selectedIds={[country.id]}
            viewBox={window}
          />
        )}
      </div>
      <figcaption className={styles.legend}>
        <span data-fill="accent">{country.name}</span>
        <span data-fill="peers">{peers.includes(country.id) ? texts.peers : texts.founding}</span>
      </figcaption>
    </figure>
  );
}
