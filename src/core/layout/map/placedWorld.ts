import { geoGraticule } from "d3";
import { feature, neighbors } from "topojson-client";
import type { Bounds, Point } from "./bounds.ts";
import { type Continent, continentExtents } from "./continentExtent.ts";
import { mapFrame } from "./mapFrame.ts";
import type { MapTopology } from "./mapTopology.ts";
import { pathString } from "./pathString.ts";
import { type PlacedCountry, placeCountry } from "./placedCountry.ts";
import { isTooSmall, type PlacedMarker, placeMarkers } from "./placedMarker.ts";
import { mapProjection } from "./projection.ts";
import { projectedLines } from "./ring.ts";

/** The base map laid out: everything that does not change with what is shown on it. */
export interface PlacedWorld {
  readonly width: number;
  readonly height: number;
  /** Countries and territories in view, in the order of their codes; first those with room, then those with a marker. */
  readonly countries: readonly PlacedCountry[];
  /** Markers of the places of the data too small to see or hit, by code. */
  readonly markers: ReadonlyMap<string, PlacedMarker>;
  /** Meridians and parallels, every 30°. */
  readonly graticule: string;
  /** Common borders of countries, without the disputed ones. */
  readonly borders: string;
  /** Borders in dispute, and former ones within a country. */
  readonly disputed: string;
  /** Codes of the countries that share a border on land, by code. */
  readonly bordering: ReadonlyMap<string, readonly string[]>;
  /** The windows on the continents, in pixels. */
  readonly continents: Readonly<Record<Continent, Bounds>>;
}

function borderingOf(topology: MapTopology): PlacedWorld["bordering"] {
  const { geometries } = topology.objects.territories;
  const ids = geometries.map(({ id, properties }) => properties.country ?? id);
  return new Map(
    neighbors(geometries).map((indexes, n) => [ids[n] ?? "", indexes.flatMap((index) => ids[index] ?? [])]),
  );
}

function placedPoints(topology: MapTopology): PlacedCountry[] {
  const projection = mapProjection();
  return topology.objects.points.geometries.flatMap((point) => {
    const [longitude = 0, latitude = 0] = feature(topology, point).geometry.coordinates;
    const at: Point | null = projection([longitude, latitude]);
    const id = point.properties.country ?? point.id;
    return at
      ? [{ id, listed: point.properties.country !== undefined, path: "", centroid: at, bounds: [at, at], area: 0 }]
      : [];
  });
}

/**
 * Lays out the base map, outlines rounded to `step` pixels: for the world to whole ones, which one does not see on a fine
 * screen, as most bytes before the first paint are outlines and fractions a fifth of them; less for a map zoomed in.
 */
export function placeWorld(topology: MapTopology, step = 1): PlacedWorld {
  const projection = mapProjection();
  const { territories, borders, disputed } = topology.objects;
  const lines = (object: Parameters<typeof feature>[1]) =>
    pathString(projectedLines(projection, feature(topology, object)), step);
  const countries = [
    ...territories.geometries.map((territory) => placeCountry(topology, territory, projection, step)),
    ...placedPoints(topology),
  ]
    .filter(({ bounds: [[, north]] }) => north < mapFrame.height)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const small = countries.filter(({ listed, area }) => listed && isTooSmall(area));
  return {
    ...mapFrame,
    countries: [...countries.filter((country) => !small.includes(country)), ...small],
    markers: new Map(placeMarkers(small.map(({ id, centroid }) => ({ id, at: centroid }))).map((m) => [m.id, m])),
    graticule: pathString(
      projectedLines(mapProjection().precision(1), geoGraticule().step([30, 30]).precision(10)()),
      step,
    ),
    borders: lines(borders),
    disputed: lines(disputed),
    bordering: borderingOf(topology),
    continents: continentExtents(),
  };
}
