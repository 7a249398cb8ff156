import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { carriedOf } from "#export/carried/carriedView.ts";
import { pathInAtlas } from "#export/carried/pathInAtlas.ts";
import { readCarried } from "#export/carried/readCarried.ts";
import { jsonOf } from "#export/data/json.ts";
import { tableOf } from "#export/data/tableOf.ts";
import { carried } from "#export/view/carried.ts";
import { addresses, viewAt, vocabulary } from "./views.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A chunk of a PNG; readers of the atlas do not look at its check sum. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  new DataView(bytes.buffer).setUint32(0, content.length);
  bytes.set(strToU8(type), 4);
  bytes.set(content, 8);
  return bytes;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

type Pairs = readonly (readonly [name: string, text: string])[];

const pairsOf = (address: string): Pairs => Object.entries(carried(viewAt(address)));

/** Files of each form that carry these pairs, as small as they can be. */
const files: Readonly<Record<string, (pairs: Pairs) => Uint8Array>> = {
  png: (pairs) =>
    joined([
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", new Uint8Array(13)),
      ...pairs.map(([key, text]) => chunk("iTXt", joined([strToU8(key), new Uint8Array(5), strToU8(text)]))),
      chunk("IDAT", new Uint8Array(20)),
      chunk("IEND", new Uint8Array(0)),
    ]),
  svg: (pairs) => {
    const text = (at: number) => escaped(pairs[at]?.[1] ?? "");
    const [name = "", address = ""] = text(2).split(" http");
    const said =
      pairs.length === 0
        ? ""
        : [
            `<dc:identifier>${text(0)}</dc:identifier><dcterms:hasVersion>${text(1)}</dcterms:hasVersion>`,
            `<dc:rights>${name}</dc:rights><cc:license rdf:resource="http${address}"/>`,
            ...text(3)
              .split(" ")
              .map((id) => `<dcterms:references>${id} | Its title</dcterms:references>`),
          ].join("");
    return strToU8(
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><metadata><rdf:RDF><cc:Work>${said}</cc:Work></rdf:RDF></metadata><rect/></svg>`,
    );
  },
  pptx: (pairs) =>
    zipSync({
      "docProps/custom.xml": strToU8(
        `<Properties>${pairs
          .map(
            ([key, text], at) =>
              `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${key}"><vt:lpwstr>${escaped(text)}</vt:lpwstr></property>`,
          )
          .join("")}</Properties>`,
      ),
      "ppt/presentation.xml": strToU8("<p/>"),
    }),
  html: (pairs) =>
    strToU8(
      `<!doctype html><html><head>${pairs
        .map(([key, text]) => `<meta name="${key}" content="${escaped(text)}">`)
        .join("")}</head><body></body></html>`,
    ),
};

const forms = Object.entries(files);

for (const [form, write] of forms) {
  test.each(addresses)(`${form}: %s is read back`, (address) => {
    expect(readCarried(write(pairsOf(address)))).toEqual(carriedOf(viewAt(address)));
  });

  test(`${form}: nothing at all is read from one that says nothing`, () => {
    expect(readCarried(write([]))).toBe("foreign");
  });

  test(`${form}: cut anywhere, changed anywhere, it never throws`, () => {
    const whole = write(pairsOf("/map?layer=odra"));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        const read = readCarried(changed.slice(0, length));
        expect(typeof read === "object" || /^(foreign|broken|large)$/.test(read)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
}

test("JSON is read back", () => {
  const view = viewAt("/timeline?partnership=pod&time=2014");
  expect(readCarried(strToU8(jsonOf(view, tableOf(view, "seen"))))).toEqual(carriedOf(view));
});

test("no bytes make a reader throw", () => {
  const start = fc.constantFrom("", "{", "<svg", "<html", "PK\u0003\u0004", "\u00ff");
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 400 }), (text, rest) => {
      const read = readCarried(joined([strToU8(text), rest]));
      expect(typeof read === "object" || /^(foreign|broken)$/.test(read)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a PNG cut in the middle is broken, one of another program is foreign", () => {
  const png = files.png?.(pairsOf("/map")) ?? new Uint8Array();
  expect(readCarried(png.slice(0, -30))).toBe("broken");
  expect(readCarried(files.png?.([["Software", "other"]]) ?? png)).toBe("foreign");
  expect(readCarried(strToU8("a,b\r\n1,2\r\n"))).toBe("foreign");
});

test.each(addresses)("%s is opened again as it was", (address) => {
  const view = viewAt(address);
  const path = pathInAtlas(carriedOf(view), vocabulary);
  expect(readFilter(new URL(path, "https://atlas.example").search, vocabulary).filter).toEqual(view.filter);
  expect(new URL(path, "https://atlas.example").pathname).toBe(new URL(address, "https://atlas.example").pathname);
  expect(pathInAtlas({ ...carriedOf(view), address: `https://elsewhere.example/atlas${path}` }, vocabulary)).toBe(path);
});

test.each([
  ["//evil.example/map", "foreign"],
  ["javascript:alert(1)", "foreign"],
  ["javascript:/map", "foreign"],
  ["file:///map", "foreign"],
  ["https://evil.example/elsewhere", "foreign"],
  ["https://atlas.example/embed/country/BFA", "foreign"],
  ["https://atlas.example/countries/ZZZ", "elsewhere"],
  ["", "foreign"],
  ["map", "foreign"],
])("%j is no view of the atlas", (address, fault) => {
  expect(pathInAtlas({ ...carriedOf(viewAt("/map")), address }, vocabulary)).toBe(fault);
});

test("whatever a file says, only an address of the atlas's own grammar is followed", () => {
  const said = carriedOf(viewAt("/map"));
  const address = fc.oneof(
    fc.webUrl(),
    fc.string().map((text) => `https://a.example/map?${text}`),
  );
  fc.assert(
    fc.property(address, (text) => {
      const opened = pathInAtlas({ ...said, address: text }, vocabulary);
      expect(opened).toMatch(/^(foreign|elsewhere|\/(map|timeline|programmes|countries\/[A-Z]{3})(\?[^#]*)?)$/);
    }),
  );
});
