import fc from "fast-check";
import jsQR from "jsqr";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { bibtex } from "#export/cite/bibtex.ts";
import { cslJson } from "#export/cite/cslJson.ts";
import { qrSvg } from "#export/cite/qrSvg.ts";
import { type CitedView, plainCitation } from "#export/cite/viewCitation.ts";
import { addresses, viewAt } from "./views.ts";

test.each(addresses)("%s: the citation says what, version, address and when it was read", (address) => {
  const view = viewAt(address);
  const text = plainCitation(view);
  for (const part of [view.headline, `version ${view.dataVersion}`, view.address, "22 November 2026", "CC BY 4.0"])
    expect(text).toContain(part);
  expect(text.match(/\d{4}/)?.[0]).toBe(view.created.slice(0, 4));
});

/** The fields of a BibTeX entry, read brace by brace. */
function readBibtex(text: string): { kind: string; key: string; fields: Record<string, string> } {
  const [, kind = "", key = ""] = /^@(\w+)\{([\w-]+),\n/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  let depth = 0;
  for (const line of text.split("\n").slice(1, -2)) {
    const [, name = "", value = ""] = /^ {2}(\w+) = \{(.*)\},?$/.exec(line) ?? [];
    fields[name] = value;
    for (const [sign] of value.matchAll(/(?<!\\)[{}]/g)) depth += sign === "{" ? 1 : -1;
    expect(depth).toBe(0);
  }
  return { kind, key, fields };
}

test.each(addresses)("%s: BibTeX has its fields, each closed", (address) => {
  const view = viewAt(address);
  const { kind, key, fields } = readBibtex(bibtex(view));
  expect(kind).toBe("misc");
  expect(key).toMatch(/^opd-atlas-[a-z]+-\d{4}-\w+$/);
  expect(fields).toMatchObject({ url: view.address, urldate: "2026-11-22", version: view.dataVersion });
});

test("no text breaks a BibTeX entry or CSL-JSON", () => {
  const view = viewAt("/map");
  const unit = fc.constantFrom(..."{}\\&%$#_~^a é\"'");
  fc.assert(
    fc.property(fc.string({ unit }), (headline) => {
      const cited: CitedView = { ...view, headline };
      const { fields } = readBibtex(bibtex(cited));
      expect(fields.title?.replace(/\\text\w+\{\}|\\[{}&%$#_]/g, "")).toMatch(/^\{[^{}\\&%$#_~^]*\}$/);
      expect(JSON.parse(cslJson(cited))[0].title).toBe(headline);
    }),
  );
});

test("two views have two keys, and the same view has the same", () => {
  const keys = addresses.map((address) => readBibtex(bibtex(viewAt(address))).key);
  expect(new Set(keys).size).toBe(addresses.length);
  expect(readBibtex(bibtex(viewAt("/map"))).key).toBe(keys[0]);
});

test.each(addresses)("%s: CSL-JSON has the variables that reference managers read", (address) => {
  const view = viewAt(address);
  const [item] = JSON.parse(cslJson(view));
  expect(item).toMatchObject({
    title: expect.stringContaining(view.headline),
    URL: view.address,
    version: view.dataVersion,
    accessed: { "date-parts": [[2026, 11, 22]] },
  });
  expect(item.type).toBe(address.startsWith("/map") ? "map" : "webpage");
  expect(item.issued["date-parts"][0]).toHaveLength(3);
});

/** The pixels of a QR code's SVG: its black squares on white. */
function pixelsOf(svg: string): { data: Uint8ClampedArray; size: number } {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x = "", y = "", side = ""] of svg.matchAll(/M(\d+),(\d+)h(\d+)v\d+h-\d+z/g))
    for (let row = Number(y); row < Number(y) + Number(side); row++)
      for (let column = Number(x); column < Number(x) + Number(side); column++)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
  return { data, size };
}

test.each([...addresses.map((address) => viewAt(address).address), `https://atlas.example/map?q=${"a".repeat(900)}`])(
  "a scanner reads the address from the QR code: %s",
  (address) => {
    const { data, size } = pixelsOf(qrSvg(address));
    expect(jsQR(data, size, size)?.data).toBe(address);
    expect(encode(address, { ecc: "M" }).size).toBeGreaterThan(20);
  },
);
