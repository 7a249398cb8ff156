import { useMemo } from "react";
import { CountryOutlines } from "#charts/map/CountryOutlines.tsx";
import type { CountryLook } from "#charts/map/countryLook.ts";
import { scaleStep } from "#charts/map/scaleStep.ts";
import { WorldMap } from "#charts/map/WorldMap.tsx";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { regionLabels } from "#core/layout/region/regionLabels.ts";
import { regionView } from "#core/layout/region/regionView.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Country } from "#core/model/records.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useWidth } from "#ui/useWidth.ts";
import styles from "./CountryMap.module.css";

interface CountryMapProps {
  readonly atlas: Atlas;
  readonly country: Country;
  /** Absent until the shapes have arrived; the room is kept. */
  readonly world: PlacedWorld | undefined;
  /** Width in px that its names are laid out for until it is measured. */
  readonly unmeasured?: number;
}

/** Size of the map where it stands at its largest, and of a name on it wherever it stands, in px. */
const frame = { width: 384, height: 318 };
const nameSize = 13;

/** The layer whose countries are shown beside the country of the page. */
const founding = "pod";

/** The country within its region, with the countries of the founding list. */
export function CountryMap({ atlas, country, world, unmeasured = frame.width }: CountryMapProps) {
  const texts = useMessages().country.map;
  const [measure, width] = useWidth<HTMLDivElement>(unmeasured);
  const labelSize = nameSize * Math.max(1, frame.width / width);
  const peers = useMemo(() => [...(atlas.standings.get(founding)?.keys() ?? [])], [atlas]);
  const looks = useMemo(
    () =>
      new Map<string, CountryLook>([
        ...peers.map((id) => [id, { state: "value", fill: "var(--hue-pod)" }] as const),
        [country.id, { state: "value", fill: "var(--accent)" }],
      ]),
    [peers, country],
  );
  const view = useMemo(() => {
    if (!world) return undefined;
    const region = regionOf(country, atlas.regions);
    const around = atlas.countries.filter((other) => regionOf(other, atlas.regions)?.id === region?.id);
    const placed = regionView(world, country.id, region ? around.map(({ id }) => id) : [country.id], frame);
    const names = [country.id, ...peers.filter((id) => id !== country.id)].flatMap(
      (id) => byId(atlas.countries).get(id) ?? [],
    );
    const labels = regionLabels(world, names, placed, labelSize);
    return { transform: placed.transform, labels, shared: labels.some(({ id }) => id !== country.id) };
  }, [atlas, country, peers, world, labelSize]);
  return (
    <figure className={styles.figure}>
      <div ref={measure} className={styles.map} style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
        {world && view && (
          <WorldMap
            world={world}
            label={texts.label(country.name)}
            looks={looks}
            outlines={<CountryOutlines world={world} scale={scaleStep(view.transform.k)} selectedIds={[country.id]} />}
            viewBox={`0 0 ${frame.width} ${frame.height}`}
            transform={view.transform}
            labels={view.labels}
            labelSize={labelSize}
          />
        )}
      </div>
      <figcaption className={styles.legend}>
        <span data-fill="accent">{country.name}</span>
        {view?.shared && <span data-fill="peers">{peers.includes(country.id) ? texts.peers : texts.founding}</span>}
      </figcaption>
    </figure>
  );
}
