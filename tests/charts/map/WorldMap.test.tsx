import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CountryOutlines } from "#charts/map/CountryOutlines.tsx";
import type { CountryLook } from "#charts/map/countryLook.ts";
import { WorldMap } from "#charts/map/WorldMap.tsx";
import { placeLabels } from "#core/layout/map/placedLabel.ts";
import { countries, world } from "../../core/layout/map/baseMap.ts";
import { picture } from "./picture.ts";

const names = new Map(countries.map(({ id, name }) => [id, name]));
const nameOf = (id: string) => names.get(id) ?? id;
const hrefOf = (id: string) => `/?country=${id}`;
const founding = ["BWA", "BRA", "BFA", "IND", "IDN", "MKD", "MEX", "MAR", "NGA", "PER", "PHL", "TJK", "TZA"];
const worked = new Map(founding.map((id): [string, CountryLook] => [id, { state: "value", fill: "var(--hue-pod)" }]));

const draw = (props: Partial<Parameters<typeof WorldMap>[0]> = {}) =>
  renderToStaticMarkup(<WorldMap world={world} label="Thirteen countries" looks={worked} {...props} />);

const around = (...ids: readonly string[]) => <CountryOutlines world={world} scale={1} selectedIds={ids} />;

const links = (html: string) => html.match(/<a [^>]*>/g) ?? [];

describe("the map as links", () => {
  const html = draw({ hrefOf, labelOf: (id) => `${nameOf(id)}: on the list`, activeId: "BRA" });

  test("each country of the data is a link with its name, and no other shape is", () => {
    expect(links(html)).toHaveLength(countries.length);
    expect(links(html).find((link) => link.includes('data-country="BRA"'))).toMatch(
      /href="\/\?country=BRA".*aria-label="Brazil: on the list"/,
    );
    expect(html).not.toContain('data-country="KAS"');
  });

  test("it is one tab stop, at the active country", () => {
    expect(links(html).filter((link) => link.includes('tabindex="0"'))).toEqual(
      links(html).filter((link) => link.includes('data-country="BRA"')),
    );
    expect(links(draw({ hrefOf })).filter((link) => link.includes('tabindex="0"'))).toHaveLength(1);
  });

  test("it is a named group, and a picture when there is nothing to press", () => {
    expect(html).toMatch(/^<svg[^>]* role="group" aria-label="Thirteen countries"/);
    expect(draw()).toMatch(/^<svg[^>]* role="img"/);
    expect(links(draw())).toEqual([]);
  });
});

test("a country too small to see shows a marker when there is something to say of it, and none when not", () => {
  const look = (state: CountryLook) => draw({ looks: new Map([["MLT", state]]), ground: { state: "outside" } });
  const marks = (html: string) => html.match(/r="4\.2"/g)?.length ?? 0;
  expect(marks(look({ state: "value", fill: "var(--ramp-1)" }))).toBe(1);
  expect(marks(look({ state: "ended", fill: "var(--ramp-1)" }))).toBe(2);
  expect(marks(look({ state: "not reported", fill: "var(--ramp-1)" }))).toBe(2);
  expect(marks(look({ state: "not reported" }))).toBe(0);
  expect(marks(look({ state: "zero" }))).toBe(0);
  expect(marks(look({ state: "outside" }))).toBe(0);
});

test("a country that zooming makes large enough to see needs no marker any more", () => {
  const looks = new Map<string, CountryLook>([["MKD", { state: "value", fill: "var(--ramp-1)" }]]);
  const marks = (k: number) => draw({ looks, transform: { k, x: 0, y: 0 } }).match(/r="4\.2"/g)?.length ?? 0;
  expect([1, 1.9, 2, 8].map(marks)).toEqual([1, 1, 0, 0]);
});

test("the chosen country's outline comes after every country; a small one gets a ring", () => {
  const chosen = draw({ outlines: around("TZA", "RWA") });
  const path = world.countries.find(({ id }) => id === "TZA")?.path ?? "";
  const ink = chosen.lastIndexOf(`<path d="${path}"`);
  expect(chosen.slice(ink)).toMatch(/^[^>]*stroke="var\(--ink\)" stroke-width="var\(--line-selected\)"/);
  expect(chosen.slice(0, ink)).toContain(world.borders);
  expect(chosen).toContain('r="10"');
});

test("two maps on a page keep their patterns apart", () => {
  const html = renderToStaticMarkup(
    <>
      <WorldMap world={world} label="one" looks={worked} />
      <WorldMap world={world} label="two" looks={worked} />
    </>,
  );
  const ids = [...html.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(6);
});

test("what is zoomed keeps its labels, patterns and markers at their size", () => {
  const labels = placeLabels(world, [{ id: "BFA", lines: ["Burkina Faso"] }], 15);
  const html = draw({ labels, transform: { k: 4, x: -100, y: -50 } });
  expect(html).toContain('transform="translate(-100 -50) scale(4)"');
  expect(html).toMatch(/<g transform="translate\([\d. ]+\) scale\(0\.25\)">/);
  expect(html).toContain("--map-scale:4");
});

test("what a still picture needs is in the SVG: each colour a token, no colour a style", () => {
  const html = draw({ looks: worked, outlines: around("BRA") });
  const paints = [...html.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint ?? "");
  expect(paints.filter((paint) => !/^(none|var\(--[\w-]+\)|url\(#[^)]+\))$/.test(paint))).toEqual([]);
  expect(html).not.toMatch(/style="[^"]*(fill|stroke)/);
});

describe("pictures", () => {
  test("the founding map, labelled", () => {
    const requests = founding.map((id) => ({
      id,
      lines: id === "MKD" ? ["Macedonia (now", "North Macedonia)"] : [nameOf(id)],
    }));
    const labels = placeLabels(world, requests, 15);
    return expect(
      picture(
        <WorldMap world={world} label="Where the Partnership for Open Data worked" looks={worked} labels={labels} />,
      ),
    ).toMatchFileSnapshot("../../pictures/map/founding.svg");
  });

  test("the five states, a chosen country and a chosen small one", () => {
    const looks = new Map(
      countries.map(({ id }, index): [string, CountryLook] => {
        const fill = `var(--ramp-${(index % 6) + 1})`;
        const state = (["value", "zero", "not reported", "outside", "ended"] as const)[index % 5] ?? "zero";
        return [id, state === "value" || state === "ended" ? { state, fill } : { state }];
      }),
    );
    return expect(
      picture(
        <WorldMap
          world={world}
          label="Five states"
          looks={looks}
          ground={{ state: "outside" }}
          outlines={around("TZA", "RWA")}
        />,
      ),
    ).toMatchFileSnapshot("../../pictures/map/states.svg");
  });
});
