import { expect, test } from "vitest";
import { CountryLayer, type CountryLayerProps, countryShapes } from "#charts/map/CountryLayer.tsx";
import { CountryShape } from "#charts/map/CountryShape.tsx";
import type { CountryLook } from "#charts/map/countryLook.ts";
import { world } from "../../core/layout/map/baseMap.ts";

const layer = (over: Partial<CountryLayerProps>): CountryLayerProps => ({
  world,
  looks: new Map(),
  ground: { state: "zero" },
  scale: 1,
  hatch: "h",
  gaps: "g",
  dots: "d",
  hrefOf: (id) => `/${id}`,
  labelOf: (id) => id,
  activeId: "AFG",
  ...over,
});

/** The countries that React renders again from one set of props to the next: those of which a plain value changed. */
function rendered(before: CountryLayerProps, after: CountryLayerProps): string[] {
  const old = new Map(countryShapes(before).map(({ props }) => [props.id, props]));
  return countryShapes(after).flatMap(({ props }) => {
    const previous = old.get(props.id);
    const same = Object.entries(props).every(([name, value]) => Object.is(value, Reflect.get(previous ?? {}, name)));
    return previous && same && Object.keys(props).length === Object.keys(previous).length ? [] : [props.id];
  });
}

const value = (step: number): CountryLook => ({ state: "value", fill: `var(--ramp-${step})` });

test("each country and their layer render only when a value of theirs changes", () => {
  for (const component of [CountryShape, CountryLayer])
    expect(component).toMatchObject({ $$typeof: Symbol.for("react.memo") });
  expect(rendered(layer({}), layer({}))).toEqual([]);
});

test("a new value renders one country", () => {
  const before = new Map([["BRA", value(1)], ["IND", value(2)]]); // biome-ignore format: a row a country
  const after = new Map([["BRA", value(1)], ["IND", value(3)]]); // biome-ignore format: a row a country
  expect(rendered(layer({ looks: before }), layer({ looks: after }))).toEqual(["IND"]);
});

test("a step of the arrow keys renders two countries", () => {
  expect(rendered(layer({ activeId: "BRA" }), layer({ activeId: "PER" })).sort()).toEqual(["BRA", "PER"]);
});
