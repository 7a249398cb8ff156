import { group } from "d3";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Entry } from "#core/model/entry.ts";
import type { Country, Layer, LayerId, Region } from "#core/model/records.ts";
import { regionOf } from "./regionOf.ts";

/** Countries that entered a layer at the same time, as the source writes it. */
export interface NearByRow {
  /** EDTF; `undefined` where no date is known. */
  readonly date: string | undefined;
  readonly countries: readonly Country[];
  readonly entries: readonly Entry[];
}

/** Who else in a country's region is in a layer. */
export interface NearBy {
  readonly layer: Layer;
  readonly region: Region;
  /** In order of date, the undated last; the country itself among them. */
  readonly rows: readonly NearByRow[];
  /** Places below the national level in the same region, from the layer's local twin. */
  readonly local: readonly Entry[];
  /** Whether the country itself is in the layer. */
  readonly included: boolean;
}

/** The layer of entries below the national level that stands beside a national one. */
const localTwin = (layer: LayerId): LayerId => `${layer}-local`;

const startOf = ({ date }: Entry): number => date?.span.start ?? 0;
const endOf = ({ date }: Entry): number => date?.span.end ?? Infinity;

/** Finds who of a country's region entered a layer, when; `undefined` where the country has no region or nobody did. */
export function nearBy(
  atlas: Pick<Atlas, "countries" | "regions" | "layers" | "standings">,
  country: Country,
  layerId: LayerId,
): NearBy | undefined {
  const region = regionOf(country, atlas.regions);
  const layer = byId(atlas.layers).get(layerId);
  if (!region || !layer) return undefined;
  const neighbours = new Map(
    atlas.countries
      .filter((other) => regionOf(other, atlas.regions)?.id === region.id)
      .map((other) => [other.id, other] as const),
  );
  const firsts = [...(atlas.standings.get(layerId) ?? [])]
    .flatMap(([id, { entries }]) => (neighbours.has(id) ? entries.slice(0, 1) : []))
    .toSorted((a, b) => endOf(a) - endOf(b) || startOf(a) - startOf(b) || 0);
  if (firsts.length === 0) return undefined;
  const byDate = group(firsts, ({ date }) => date?.text);
  const local = [...(atlas.standings.get(localTwin(layerId))?.values() ?? [])]
    .filter((standing) => neighbours.has(standing.country))
    .flatMap(({ entries }) => entries);
  return {
    layer,
    region,
    rows: [...byDate].map(([date, entries]) => ({
      date,
      entries,
      countries: entries.flatMap((entry) => neighbours.get(entry.country) ?? []),
    })),
    local,
    included: firsts.some((entry) => entry.country === country.id),
  };
}

/** The layer by which a country's neighbours are best shown: readiness assessments, or where there are none near by, the formal layer with most of them. */
export function nearByLayer(
  atlas: Pick<Atlas, "countries" | "regions" | "layers" | "standings">,
  country: Country,
  preferred: LayerId,
): NearBy | undefined {
  const size = ({ rows }: NearBy) => rows.reduce((sum, row) => sum + row.countries.length, 0);
  return (
    nearBy(atlas, country, preferred) ??
    atlas.layers
      .filter(({ formal }) => formal)
      .flatMap(({ id }) => nearBy(atlas, country, id) ?? [])
      .toSorted((a, b) => size(b) - size(a))[0]
  );
}
