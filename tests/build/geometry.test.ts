import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geoArea, geoDistance, geoLength } from "d3";
import type { MultiLineString, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { beforeAll, describe, expect, test } from "vitest";
import { detailTopology, worldTopology } from "#build/geometry.ts";
import { arcIndex, arcsOf } from "#build/geometryArcs.ts";
import type { ShapeRecord } from "#build/geometryShapes.ts";
import { type SourceAtlas, sourceAtlas } from "#build/geometrySource.ts";
import { type MapTopology, mapTopologyOf } from "#core/layout/map/mapTopology.ts";
import type { Country } from "#core/model/records.ts";

const table = <T>(name: string): readonly T[] => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));
const shapes = table<ShapeRecord>("shapes");
const earthRadius = 6371.0088;

const polygonsOf = (topology: MapTopology, id: string): MultiPolygon => {
  const territory = topology.objects.territories.geometries.find((geometry) => geometry.id === id);
  if (!territory) throw new Error(`no ${id}`);
  return feature(topology, territory).geometry;
};

const squareKilometres = (topology: MapTopology, id: string): number =>
  geoArea(polygonsOf(topology, id)) * earthRadius ** 2;

const line = (topology: MapTopology, name: "borders" | "disputed"): MultiLineString =>
  feature(topology, topology.objects[name]).geometry;

/** Kilometres from a place to the nearest point of lines. */
const kilometresTo = (lines: MultiLineString, place: [number, number]): number =>
  Math.min(...lines.coordinates.flat().map(([x = 0, y = 0]) => geoDistance([x, y], place) * earthRadius));

let atlas: SourceAtlas;
beforeAll(async () => {
  atlas = await sourceAtlas();
});

describe.each([
  ["world", worldTopology],
  ["detail", detailTopology],
])("the %s topology", (_, derive) => {
  let topology: MapTopology;
  beforeAll(async () => {
    topology = await derive(shapes);
  });

  test("has an id of the table of shapes for every territory, and none twice", () => {
    const ids = topology.objects.territories.geometries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !shapes.some((shape) => shape.id === id))).toEqual([]);
  });

  test("has a shape or a marker for every country and territory of the data", () => {
    const { territories, points } = topology.objects;
    const drawn = [...territories.geometries, ...points.geometries].map(({ properties }) => properties.country);
    expect(
      table<Country>("countries")
        .map(({ id }) => id)
        .filter((id) => !drawn.includes(id)),
    ).toEqual([]);
  });

  test("floods no hemisphere", () => {
    const areas = topology.objects.territories.geometries.flatMap(({ id }) =>
      polygonsOf(topology, id).coordinates.map((coordinates) => geoArea({ type: "Polygon", coordinates })),
    );
    expect(areas.length).toBeGreaterThan(1400);
    expect(Math.min(...areas)).toBeGreaterThan(0);
    expect(Math.max(...areas)).toBeLessThan(2 * Math.PI);
  });

  test("draws Western Sahara apart and Crimea with Ukraine, as large as the source has them", () => {
    expect(squareKilometres(topology, "ESH")).toBeGreaterThan(260_000);
    expect(squareKilometres(topology, "UKR")).toBeGreaterThan(590_000);
    expect(squareKilometres(topology, "ESH") / 269_242).toBeCloseTo(1, 1.7);
    expect(squareKilometres(topology, "UKR") / 597_112).toBeCloseTo(1, 1.7);
  });

  test("draws Northern Cyprus and Somaliland within Cyprus and Somalia", () => {
    const ids = topology.objects.territories.geometries.map(({ id }) => id);
    expect(ids).not.toContain("CYN");
    expect(ids).not.toContain("SOL");
    expect(squareKilometres(topology, "CYP") / 9_155).toBeCloseTo(1, 1.3);
    expect(squareKilometres(topology, "SOM") / 642_100).toBeCloseTo(1, 1.7);
  });

  test.each<[string, [number, number]]>([
    ["Nicosia, within Cyprus", [33.4, 35.17]],
    ["Las Anod, within Somalia", [48.5, 8.5]],
    ["Siachen", [77.05, 35.11]],
    ["the Line of Control", [74, 33.7]],
    ["the line east of Ladakh", [78.7, 33.5]],
    ["Abyei", [28.0, 9.6]],
  ])("draws the line at %s dashed", (_place, place) => {
    expect(kilometresTo(line(topology, "disputed"), place)).toBeLessThan(90);
  });

  test("draws no stretch of a border both dashed and whole, and dashes only where the policy says so", () => {
    const { borders, disputed } = topology.objects;
    const dashed = new Set(disputed.arcs.flat().map(arcIndex));
    expect(borders.arcs.flat().filter((reference) => dashed.has(arcIndex(reference)))).toEqual([]);
    expect(geoLength(line(topology, "disputed")) * earthRadius).toBeLessThan(3200);
    expect(kilometresTo(line(topology, "borders"), [61.5, 31])).toBeLessThan(150);
  });

  test("gives no value to Siachen, which the table ties to no country", () => {
    const siachen = topology.objects.territories.geometries.find(({ id }) => id === "KAS");
    const dashed = new Set(topology.objects.disputed.arcs.flat().map(arcIndex));
    expect(siachen?.properties).toEqual({});
    expect(siachen && arcsOf(siachen).filter((arc) => !dashed.has(arc))).toEqual([]);
  });

  test("is read back from its JSON", () => {
    expect(mapTopologyOf(JSON.parse(JSON.stringify(topology)))).toEqual(JSON.parse(JSON.stringify(topology)));
  });
});

test.each([
  ["world", worldTopology],
  ["detail", detailTopology],
])("the %s keeps every island of the source", async (_, derive) => {
  const topology = await derive(shapes);
  const merged = ["CYP", "SOM", "CYN", "SOL"];
  const sourceIslands = atlas.objects.countries.geometries.map(({ arcs, properties: { a3 } }) => [a3, arcs.length]);
  const islands = topology.objects.territories.geometries.map(({ id, arcs }) => [id, arcs.length]);
  const others = ([id]: readonly (string | number)[]) => !merged.includes(`${id}`);
  expect(Object.fromEntries(islands.filter(others))).toEqual(Object.fromEntries(sourceIslands.filter(others)));
});

test("the world weighs at most 45 kB compressed", async () => {
  expect(brotliCompressSync(JSON.stringify(await worldTopology(shapes))).length).toBeLessThanOrEqual(45_000);
});

test("JSON that is no base map is refused", () => {
  expect(() => mapTopologyOf({ type: "FeatureCollection", features: [] })).toThrow(TypeError);
  expect(() => mapTopologyOf(null)).toThrow(TypeError);
});

test("a table of shapes that does not fit the base map stops the build with every reason", async () => {
  const broken = [
    ...shapes.filter(({ id }) => id !== "BRA"),
    { id: "PER" },
    { id: "ZZZ" },
    { id: "YYY", longitude: 1, latitude: 1, drawnWithin: "XXX" },
  ];
  await expect(worldTopology(broken)).rejects.toThrow(/PER stands twice.*BRA is on the base map.*ZZZ is not.*XXX/s);
});
