import { describe, expect, test } from "vitest";
import { byId } from "#core/model/byId.ts";
import type { Country } from "#core/model/records.ts";
import { nearBy, nearByLayer } from "#core/select/country/nearBy.ts";
import { placesByRegion } from "#core/select/country/placesByRegion.ts";
import { portalSince } from "#core/select/country/portalSince.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { realAtlas } from "../realAtlas.ts";

function place(id: string): Country {
  const country = byId(realAtlas.countries).get(id);
  if (!country) throw new Error(`no country ${id}`);
  return country;
}

describe("who else near by", () => {
  test("are the countries of the same region, in order of date, the country itself among them", () => {
    const near = nearBy(realAtlas, place("BFA"), "odra");
    expect(near?.included).toBe(true);
    expect(near?.rows[0]).toMatchObject({ date: "2013" });
    expect(near?.rows[0]?.countries.map(({ name }) => name)).toEqual(["Rwanda", "Tanzania"]);
    const all = near?.rows.flatMap(({ countries }) => countries) ?? [];
    expect(all.every((country) => regionOf(country, realAtlas.regions)?.id === "sub-saharan-africa")).toBe(true);
    expect(near?.local.map(({ detail }) => detail)).toContain("Nairobi");
  });

  test("are those of another layer where nobody near by is in the first", () => {
    expect(nearBy(realAtlas, place("CAN"), "odra")).toBeUndefined();
    expect(nearByLayer(realAtlas, place("CAN"), "odra")?.layer.formal).toBe(true);
  });

  test("are not asked for where the country has no region", () => {
    expect(nearByLayer(realAtlas, place("JEY"), "odra")).toBeUndefined();
  });
});

describe("the list of places", () => {
  const found = (query: string) => placesByRegion(realAtlas, query).flatMap(({ places }) => places);

  test("holds every place of the table once", () => {
    expect(
      found("")
        .map(({ country }) => country.id)
        .toSorted(),
    ).toEqual(realAtlas.countries.map(({ id }) => id).toSorted());
  });

  test("finds by name without accents, by code and by former name", () => {
    expect(found("cote d'iv").map(({ country }) => country.id)).toEqual(["CIV"]);
    expect(found("XKX").map(({ country }) => country.id)).toEqual(["XKX"]);
    expect(found("macedonia").map(({ country }) => country.id)).toEqual(["MKD"]);
  });

  test("counts formal layers entered at any time", () => {
    expect(found("BFA")[0]?.layers).toBe(6);
    expect(found("FJI")[0]?.layers).toBe(0);
  });
});

test("a portal's start comes from the World Bank's report first, never from a list or a web copy", () => {
  expect(portalSince(realAtlas, "BFA")?.layer).toBe("portal-wb");
  const only = realAtlas.countries.find(
    ({ id }) =>
      realAtlas.standings.get("portal-captured")?.has(id) &&
      !["portal-wb", "portal-stated", "portal-issued"].some((layer) => realAtlas.standings.get(layer)?.has(id)),
  );
  expect(only && portalSince(realAtlas, only.id)).toBeUndefined();
});
