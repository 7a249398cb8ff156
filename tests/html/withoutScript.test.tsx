import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addressesOf } from "#app/addresses.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { atlas } from "../app/pageAt.tsx";
import { kinds } from "./kinds.ts";
import { page } from "./page.ts";

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (table: string): readonly Row[] => JSON.parse(readFileSync(`data/${table}.json`, "utf8"));

/** A text as it stands in HTML that React wrote. */
const written = (text: unknown): string =>
  String(text).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#x27;").replaceAll("<", "&lt;");

/** What a page says where no script runs, and there alone. */
const alone = (html: string): string =>
  [...html.matchAll(/<noscript>(.*?)<\/noscript>/gs)].map(([, own]) => own).join();

test.each(kinds)("%s waits for nothing that a script would bring", async (address) => {
  const html = await page(address);
  expect(html).not.toMatch(/class="[^"]*skeleton/);
  expect(html).not.toMatch(/<!--\$[?!]-->|<template/);
});

test.each(["/", "/timeline"])("%s tells every event in words, in order of time", async (address) => {
  const html = await page(address);
  const words = alone(html);
  const list = words.slice(words.indexOf("<ol"), words.indexOf("</ol>"));
  const events = atlas.events.toSorted((a, b) => parseEdtf(a.date).span.start - parseEdtf(b.date).span.start);
  for (const { title, source } of events) {
    expect(list).toContain(written(title));
    expect(list).toContain(`href="/sources/${source}"`);
  }
  const dated = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
  const places = dated.map(({ title }) => list.indexOf(`>${written(title)}`)).filter((place) => place > 0);
  expect(places.length).toBeGreaterThan(20);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const { id, name } of atlas.partnerships) expect(list).toContain(`<a href="/partnerships/${id}">${name}</a>`);
});

test("the timeline's page has every action of every plan and every objective, dated or not", async () => {
  const html = await page("/timeline");
  // An event that tells of an action stands for it.
  const told = new Set(atlas.events.map(({ date, source }) => `${date} ${source}`));
  const untold = atlas.actions.filter(({ date, source }) => !told.has(`${date} ${source}`));
  expect(untold.length).toBeGreaterThan(40);
  for (const { summary } of untold) expect(html).toContain(written(summary));
  for (const { title } of atlas.objectives) expect(alone(html)).toContain(written(title));
});

test("what an event was is said where it was not held", async () => {
  const html = await page("/timeline");
  expect(alone(html)).toMatch(/UNDP Open Government Conference.{0,80}announced/s);
});

test("the programmes' page has every card, and a page for each theme and organisation in the place of its filters", async () => {
  const html = await page("/programmes");
  for (const { name } of atlas.cards) expect(html).toContain(written(name));
  for (const { id } of atlas.themes) expect(alone(html)).toContain(`href="/themes/${id}"`);
  for (const { organisation, programme } of atlas.roles)
    if (programme === undefined) expect(alone(html)).toContain(`href="/organisations/${organisation}"`);
});

test("the map's page has its table, a row for each place with a link to its page", async () => {
  const html = await page("/map");
  for (const { id } of atlas.countries) expect(alone(html)).toContain(`<a href="/countries/${id}">`);
  expect(alone(html)).toContain("<table");
});

test("the lists of countries and of sources are whole", async () => {
  const [countries, sources] = [await page("/countries"), await page("/sources")];
  for (const { id } of atlas.countries) expect(countries).toContain(`href="/countries/${id}"`);
  for (const { id } of rowsOf("sources")) expect(sources).toContain(`href="/sources/${id}"`);
});

test("a source's page has its citation whole: document, publisher, address, licence, reliability", async () => {
  for (const { id, title, publisher, url, licence } of rowsOf("sources").slice(0, 40)) {
    const html = await page(`/sources/${id}`);
    for (const part of [title, publisher, url, licence])
      if (part !== undefined) expect(html, `${id}: ${part}`).toContain(written(part));
  }
});

test.each(kinds)("every link of %s leads to a page, a file or a place of the atlas", async (address) => {
  const pages = new Set(addressesOf(atlas));
  const html = await page(address);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, href = ""] of html.matchAll(/ href="([^"]*)"/g)) {
    if (/^(https?:|mailto:)/.test(href)) continue;
    if (href.startsWith("#")) {
      expect(ids, `${address} ${href}`).toContain(href.slice(1));
      continue;
    }
    const [path = ""] = href.split(/[?#]/);
    if (!path.startsWith("/data/")) expect([...pages, address.split("?")[0]], `${address} ${href}`).toContain(path);
  }
});

test("a link to a place on a page names a place that is there", async () => {
  const places = new Set<string>();
  for (const address of kinds)
    for (const [, href = ""] of (await page(address)).matchAll(/ href="(\/[^"?]*#[^"]+)"/g)) places.add(href);
  expect(places.size).toBeGreaterThan(5);
  for (const place of places) {
    const [path = "", id] = place.split("#");
    expect(await page(path), place).toContain(` id="${id}"`);
  }
});
