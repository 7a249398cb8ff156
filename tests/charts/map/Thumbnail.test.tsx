import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Thumbnail, ThumbnailLand } from "#charts/map/Thumbnail.tsx";
import { placeWorld } from "#core/layout/map/placedWorld.ts";
import { topology } from "../../core/layout/map/baseMap.ts";
import { picture } from "./picture.ts";

const world = placeWorld(topology, 2);

test("a thumbnail is a picture with a name, and carries only the countries it names", () => {
  const html = renderToStaticMarkup(<Thumbnail world={world} label="Two countries" named={["BFA", "TZA"]} hue="red" />);
  expect(html).toMatch(/^<svg[^>]* role="img" aria-label="Two countries"/);
  expect(html.length).toBeLessThan(1500);
});

test("small countries are dots, all of one path", () => {
  const html = renderToStaticMarkup(<Thumbnail world={world} label="Two islands" named={["MLT", "FJI"]} hue="red" />);
  const dots = ["MLT", "FJI"].map((id) => world.markers.get(id));
  const [path, ...others] = [...html.matchAll(/<path d="([^"]*)"/g)].map(([, d]) => d ?? "");
  expect(others).toEqual([]);
  const begun = [...(path ?? "").matchAll(/M([\d.]+) ([\d.]+)a9 9 0 1 1 18 0a9 9 0 1 1-18 0/g)];
  expect(begun.map(([, x, y]) => [Number(x) + 9, Number(y)])).toEqual(
    dots.map((dot) => [expect.closeTo(dot?.x ?? Number.NaN, 1), dot?.y]),
  );
});

test("a dot turns as the outlines do: where it lies over one, neither takes a piece out of the other", () => {
  const turn = (path: string): number => {
    const [first = ""] = path.split("z");
    const numbers = [...first.matchAll(/-?[\d.]+/g)].map(Number);
    let [area, x, y] = [0, 0, 0];
    for (let at = 2; at < numbers.length; at += 2) {
      const [nextX, nextY] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
      area += x * nextY - nextX * y;
      [x, y] = [nextX, nextY];
    }
    return Math.sign(area);
  };
  const outlined = world.countries.filter(({ id, path }) => path && !world.markers.has(id));
  expect(outlined.length).toBeGreaterThan(140);
  // In pixels, from above: clockwise. The arcs of the dots have the flag for it.
  expect(outlined.filter(({ path }) => turn(path) !== 1).map(({ id }) => id)).toEqual([]);
});

test("countries outside the chosen region stand back at 32 %, and no country is drawn twice", () => {
  const html = renderToStaticMarkup(
    <Thumbnail world={world} label="x" named={["BRA", "TZA"]} dimmed={["BRA", "USA"]} hue="red" />,
  );
  const pathOf = (id: string) => world.countries.find((country) => country.id === id)?.path ?? "?";
  expect(html).toContain(`<path d="${pathOf("BRA")}" fill="red" fill-opacity="0.32"`);
  expect(html.split(pathOf("BRA"))).toHaveLength(2);
  expect(html.split(pathOf("TZA"))).toHaveLength(2);
  expect(html).not.toContain(pathOf("USA"));
});

test("where the source lists no country, the whole world is hatched", () => {
  const html = renderToStaticMarkup(<Thumbnail world={world} label="Countries not listed by the source" unknown />);
  expect(html).toMatch(/<use[^>]*fill="url\(#[^)]+hatch\)" opacity="0.5"/);
});

test("three thumbnails and the land they share", () => {
  const [pod, region, unlisted] = [
    <Thumbnail key={1} world={world} label="a" named={["BFA", "BRA", "TZA", "MKD", "RUS"]} hue="var(--hue-pod)" />,
    <Thumbnail
      key={2}
      world={world}
      label="b"
      named={["BRA", "TZA", "JAM"]}
      dimmed={["BRA", "JAM"]}
      hue="var(--hue-ogp)"
    />,
    <Thumbnail key={3} world={world} label="c" unknown />,
  ];
  const sheet = picture(
    <svg viewBox="0 0 960 140" role="img" aria-label="Three thumbnails">
      <ThumbnailLand world={world} />
      {pod}
      {region}
      {unlisted}
    </svg>,
  );
  let column = 0;
  const side = () => `<svg width="320" height="140" x="${320 * column++}" viewBox="0 0 960 440"`;
  return expect(sheet.replaceAll('<svg viewBox="0 0 960 440"', side)).toMatchFileSnapshot(
    "../../pictures/map/thumbnails.svg",
  );
});
