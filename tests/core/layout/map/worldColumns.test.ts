import { expect, test } from "vitest";
import { worldColumns, worldFromColumns } from "#core/layout/map/worldColumns.ts";
import { type WorldJson, worldOf, worldText } from "#core/layout/map/worldJson.ts";
import { withoutOutlines } from "#core/layout/map/worldOutlines.ts";
import { world } from "./baseMap.ts";

const json: WorldJson = JSON.parse(worldText(withoutOutlines(world)));

test("the base map comes out of its columns as it went in, but for what no reader sees of an area", () => {
  const again = worldFromColumns(JSON.parse(JSON.stringify(worldColumns(json))));
  const rounded = json.countries.map((country) => ({
    ...country,
    area: country.area < 100 ? country.area : Math.round(country.area),
  }));
  expect(again.countries).toEqual(rounded);
  expect(again.markers.map(({ home, ...marker }) => marker)).toEqual(json.markers.map(({ home, ...marker }) => marker));
  expect(worldOf(again).bordering).toEqual(worldOf(json).bordering);
  expect(again.continents).toEqual(json.continents);
});
