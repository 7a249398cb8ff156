import { polygonContains } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type PlacedLabel, placeLabels } from "#core/layout/map/placedLabel.ts";
import { countries, ringsOf, world } from "./baseMap.ts";

const names = new Map(countries.map(({ id, name }) => [id, name]));
const founding = ["BWA", "BRA", "BFA", "IND", "IDN", "MKD", "MEX", "MAR", "NGA", "PER", "PHL", "TJK", "TZA"];
const requests = (ids: readonly string[]) =>
  ids.map((id) => ({ id, lines: id === "MKD" ? ["Macedonia (now", "North Macedonia)"] : [names.get(id) ?? id] }));

const overlapping = (labels: readonly PlacedLabel[]) =>
  labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b) => {
      const [[ax0, ay0], [ax1, ay1]] = a.box;
      const [[bx0, by0], [bx1, by1]] = b.box;
      return ax0 < bx1 && bx0 < ax1 && ay0 < by1 && by0 < ay1 ? [`${a.id} on ${b.id}`] : [];
    }),
  );

const outside = (labels: readonly PlacedLabel[]) =>
  labels.filter(({ box: [[x0, y0], [x1, y1]] }) => x0 < 0 || y0 < 0 || x1 > world.width || y1 > world.height);

test.each([12.5, 13.5, 15, 16.5])("all thirteen countries of the founding map carry their label at size %f", (size) => {
  const labels = placeLabels(world, requests(founding), size);
  expect(labels.map(({ id }) => id).sort()).toEqual([...founding].sort());
  expect(overlapping(labels)).toEqual([]);
  expect(outside(labels)).toEqual([]);
});

test("only Brazil and India hold their whole name", () => {
  const inside = placeLabels(world, requests(founding), 15).filter((label) => label.inside);
  expect(inside.map(({ id }) => id).sort()).toEqual(["BRA", "IND"]);
});

test("Macedonia's label stands in the Atlantic, Burkina Faso's west of Senegal", () => {
  const labels = placeLabels(world, requests(founding), 15);
  const eastOf = (id: string) => labels.find((label) => label.id === id)?.box[1][0] ?? Number.NaN;
  const westOf = (id: string) => world.countries.find((country) => country.id === id)?.bounds[0][0] ?? Number.NaN;
  expect(eastOf("MKD")).toBeLessThan(westOf("PRT"));
  expect(eastOf("BFA")).toBeLessThan(westOf("SEN"));
});

test("whatever countries are named, no two labels overlap and none leaves the map", () => {
  const some = fc.subarray(
    countries.map(({ id }) => id),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(some, fc.double({ min: 11, max: 24, noNaN: true }), (ids, size) => {
      const labels = placeLabels(world, requests(ids), size);
      expect(overlapping(labels)).toEqual([]);
      expect(outside(labels)).toEqual([]);
    }),
  );
});

test("a label within a country has the country under all of it", () => {
  for (const { id, box, inside } of placeLabels(world, requests(countries.map((country) => country.id)), 14)) {
    if (!inside) continue;
    const rings = ringsOf(world.countries.find((country) => country.id === id)?.path ?? "");
    const [[x0, y0], [x1, y1]] = box;
    for (const corner of [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ] as [number, number][]) {
      const [x, y] = corner;
      const within: [number, number] = [x + (x === x0 ? 1 : -1), y + (y === y0 ? 1 : -1)];
      expect(
        rings.some((ring) => polygonContains(ring, within)),
        `${id} at ${within}`,
      ).toBe(true);
    }
  }
});

test("a country that is not on the map has no label", () => {
  expect(placeLabels(world, [{ id: "ZZZ", lines: ["Nowhere"] }], 14)).toEqual([]);
});
