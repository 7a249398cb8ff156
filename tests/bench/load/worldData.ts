import { readFileSync } from "node:fs";
import { quantize, transform } from "topojson-client";
import { filter } from "topojson-simplify";
import type { Topology, Transform } from "topojson-specification";
import { placedBaseMap, worldTopology } from "#build/geometry.ts";
import { mendRings } from "#build/geometryRings.ts";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Country, Observation, Shape } from "#core/model/records.ts";

/** A country's value on the maps of the bench. */
export interface Score {
  /** Code in the table of countries. */
  readonly country: string;
  readonly value: number;
}

/** What every page of the bench shows: our own geometry and the scores of the Global Data Barometer. */
export interface WorldData {
  readonly placed: PlacedWorld;
  /** The same geometry as the peers read it: in degrees, in 4,000 steps, as a careful author would publish it. */
  readonly topology: Topology;
  readonly scores: readonly Score[];
  /** By code, as in the topology. */
  readonly names: ReadonlyMap<string, string>;
}

const table = <T>(name: string): readonly T[] => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));

/** The same map with its points in degrees, not in steps. */
function inDegrees(topology: MapTopology): MapTopology {
  const { transform: ownSteps = null, ...rest } = topology;
  const degrees = transform(ownSteps);
  return { ...rest, arcs: topology.arcs.map((arc) => arc.map((point, n) => degrees(point, n > 0))) };
}

/** 4,000 steps around the world. */
const steps = { scale: [0.09, 0.09], translate: [-180, -90] } satisfies Transform;

/** The territories in view, with their names, and no finer than a map of this size shows. */
function peerTopology(world: MapTopology, shown: ReadonlySet<string>, names: WorldData["names"]): Topology {
  const { objects, ...rest } = mendRings(quantize(inDegrees(world), steps));
  const geometries = objects.territories.geometries
    .map(({ properties, id, ...shape }) => {
      const code = properties.country ?? id;
      return { ...shape, id: code, properties: { name: names.get(code) ?? code } };
    })
    .filter(({ id }) => shown.has(id));
  return filter(
    { ...rest, objects: { countries: { type: "GeometryCollection", geometries } } },
    () => true,
  ) as Topology;
}

export async function worldData(): Promise<WorldData> {
  const shapes = table<Shape>("shapes");
  const names = new Map([...shapes, ...table<Country>("countries")].map(({ id, name }) => [id, name]));
  const placed = await placedBaseMap(shapes);
  const shown = new Set(placed.countries.map(({ id }) => id));
  const topology = peerTopology(await worldTopology(shapes), shown, names);
  const scores = table<Observation>("observations").flatMap(({ indicator, country, value }) =>
    indicator === "gdb" && value !== undefined ? [{ country, value }] : [],
  );
  return { placed, topology, scores, names };
}
