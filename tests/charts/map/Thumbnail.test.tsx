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
  const begun = [...(path ?? "").matchAll(/M([\d.]+) ([\d.]+)a9 9 0 1 0 18 0a9 9 0 1 0-18 0/g)];
  expect(begun.map(([, x, y]) => [Number(x) + 9, Number(y)])).toEqual(
    dots.map((dot) => [expect.closeTo(dot?.x ?? Number.NaN, 1), dot?.y]),
  );
});

test("countries outside the chosen region stand back at 32 %, and no country is drawn twice", () => {
  const html = renderToStaticMarkup(
    <Thumbnail world={world} label="x" named={["BRA", "TZA"]} dimmed={["BRA", "USA"]} hue="red" />,
  );
  const pathOf = (id: string) => world.countries.find((country) => country.id === id)?.path ?? "?";
  expect(html).toMatch(new RegExp(`opacity="0.32"><path d="${pathOf("BRA").replaceAll(".", "\\.")}"`));
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
