import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { measureRows } from "#core/select/measureRows.ts";
import { carriedOf } from "#export/carried/carriedView.ts";
import { readCarried } from "#export/carried/readCarried.ts";
import type { Making } from "#export/exportEntry.ts";
import { cellsAt } from "#export/offline/framed.ts";
import type { OfflineData, OfflineMap } from "#export/offline/offlineData.ts";
import { type Drawn, offlineHtml } from "#export/offline/offlineHtml.ts";
import { offlineMap } from "#export/offline/offlineMap.ts";
import { en } from "#i18n/en.ts";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { rowWords } from "#panels/map/rowWords.ts";
import { addresses, atlas, viewAt } from "./views.ts";

const making: Making = { signal: new AbortController().signal, onProgress: () => {} };
/** Draws as the browser does, without one. */
const drawn: Drawn = (chart, identifierPrefix = "") => renderToStaticMarkup(chart, { identifierPrefix });
const files = new Map<string, string>();

beforeAll(async () => {
  for (const address of addresses) files.set(address, await offlineHtml(viewAt(address), drawn, making));
}, 120_000);

test.each(addresses)("%s: the file is small, fetches nothing, and has one script, a classic one", (address) => {
  const html = files.get(address) ?? "";
  expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(400_000);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<link\b|<img\b|<iframe\b|\ssrc=|@import|type="module"|url\((?!#|["']?#)/);
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html.match(/<script type="application\/json" id="data">/g)).toHaveLength(1);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

test.each(addresses)(
  "%s: it says what is shown, as of when, from which data, under which licence, by whom",
  (address) => {
    const view = viewAt(address);
    const html = files.get(address) ?? "";
    for (const part of [
      view.headline,
      ...(view.kind === "map" ? [] : [view.asOfWords]),
      `version ${view.dataVersion}`,
      view.licence.name,
    ])
      expect(html).toContain(part.replaceAll("&", "&amp;"));
    for (const { number } of view.sources) expect(html).toContain(`id="s${number}"`);
    expect(readCarried(new TextEncoder().encode(html))).toEqual(carriedOf(view));
  },
);

test.each(addresses)("%s: every number of a source leads to the source", (address) => {
  const html = files.get(address) ?? "";
  const listed = new Set([...html.matchAll(/<li id="(s\d+)"/g)].map(([, id]) => id));
  const named = [...html.matchAll(/ href="#(s\d+)"/g)].map(([, id]) => id);
  expect(named.filter((id) => !listed.has(id))).toEqual([]);
});

const dataIn = (html: string): OfflineData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}");

test("what the script reads is what was worked out", async () => {
  expect(dataIn(files.get("/map") ?? "").map).toEqual(
    JSON.parse(JSON.stringify(await offlineMap(viewAt("/map"), making))),
  );
});

test("the legend counts the places that the title names", async () => {
  for (const [place, count] of [
    ["region=sub-saharan-africa", 48],
    ["focus=africa", 54],
  ] as const) {
    const { groups, start } = await offlineMap(viewAt(`/map?layer=odra&asof=2016&${place}`), making);
    const measure = groups.flatMap(({ measures }) => measures).find(({ id }) => id === start.measure);
    for (const { legend, title } of measure?.frames ?? []) {
      expect(title).toMatch(/, in (Sub-Saharan )?Africa$/);
      expect(legend.reduce((sum, [, , number]) => sum + number, 0)).toBe(count);
    }
  }
});

test("every measure in every year says of every place what the atlas says", () => {
  const view = viewAt("/map?measure=layers");
  const map = dataIn(files.get("/map?measure=layers") ?? "").map as OfflineMap;
  const { filter, observations } = view;
  let compared = 0;
  for (const { measures } of map.groups)
    for (const measure of measures) {
      const layer = atlas.layers.some(({ id }) => id === measure.id);
      const indicator = atlas.indicators.some(({ id }) => id === measure.id);
      for (const frame of measure.frames) {
        const shown = {
          ...filter,
          measure: layer ? ("layer" as const) : indicator ? ("indicator" as const) : (measure.id as "layers"),
          layers: layer ? [measure.id] : [],
          indicator: indicator ? measure.id : undefined,
          asOf: frame.year,
        };
        const measured = measureRows(atlas, shown, observations?.observations);
        expect(frame.title).toBe(mapTitle(measured, shown, en));
        const cells = cellsAt(map, measure, frame);
        expect(cells.map(([, words]) => map.words[words])).toEqual(
          measured.rows.map((row) => rowWords(row, measured, en)),
        );
        expect(cells.map(([look]) => map.looks[look]?.[2])).toEqual(measured.rows.map(() => 0));
        if (measure.id !== "programmes") expect(cells.filter(([, , sources]) => sources === "")).toEqual([]);
        compared += cells.length;
      }
    }
  expect(compared).toBeGreaterThan(50_000);
});

test("places outside the selection stand back", () => {
  const map = dataIn(files.get("/map?layer=odra&asof=2016&region=sub-saharan-africa") ?? "").map as OfflineMap;
  expect(map.shown.length).toBeLessThan(60);
  expect(map.looks.some(([, , pale]) => pale === 1)).toBe(true);
});

test("whoever cancels gets no file", async () => {
  const control = new AbortController();
  const made = offlineHtml(viewAt("/map"), drawn, {
    signal: control.signal,
    onProgress: () => control.abort(),
  });
  await expect(made).rejects.toThrow();
});
