import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { oembedPath } from "#build/pages/oembed.ts";
import { unpinnedPath, viewOf } from "#core/model/embedAddress.ts";
import { attributes, bytesOf, files, listedPages, pages, textOf, titleOf } from "./builtSite.ts";

const origin = "https://open-data-partnerships-atlas.example";
const embeds = pages.filter(({ path }) => path.startsWith("/embed/"));
const paths = new Set(pages.map(({ path }) => path));

const pathOf = (address: string): string => new URL(address).pathname.slice(1);

test("every page leads to its description for those who embed it, which is valid oEmbed 1.0", () => {
  for (const { path, text } of pages) {
    const links = attributes(text, "link", "href", / type="application\/json\+oembed"/);
    expect(links, path).toEqual([`${origin}/${oembedPath(path)}`]);
    const described = JSON.parse(textOf(oembedPath(path)));
    expect(described.version, path).toBe("1.0");
    expect(["rich", "link"], path).toContain(described.type);
    expect(described.title, path).toBe(titleOf(text));
    expect(described.provider_url, path).toBe(`${origin}/`);
    expect(Number.isInteger(described.cache_age), path).toBe(true);
    const thumbnail = [described.thumbnail_url, described.thumbnail_width, described.thumbnail_height];
    expect(files.has(pathOf(described.thumbnail_url)), path).toBe(true);
    const picture = bytesOf(pathOf(described.thumbnail_url));
    expect(thumbnail.slice(1), path).toEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)]);
    if (described.type === "link") {
      expect(described, path).not.toHaveProperty("html");
      continue;
    }
    expect([described.width, described.height], path).toEqual([600, 450]);
    const [frame = ""] = attributes(described.html, "iframe", "src");
    expect(paths.has(new URL(frame).pathname), `${path}: ${frame}`).toBe(true);
    expect(attributes(described.html, "iframe", "title"), path).toEqual([titleOf(text)]);
  }
});

test("WordPress finds the description: it stands in the head, within the first 150 kB", () => {
  for (const { path, text } of listedPages) {
    const at = text.indexOf("application/json+oembed");
    expect(at, path).toBeGreaterThan(0);
    expect(Buffer.byteLength(text.slice(0, at)), path).toBeLessThan(150_000);
    expect(at, path).toBeLessThan(text.indexOf("</head>"));
  }
});

test("no embed is listed by search engines, and each names the page of the atlas with the same view", () => {
  for (const { path, text } of embeds) {
    expect(attributes(text, "meta", "content", / name="robots"/), path).toEqual(["noindex"]);
    expect(attributes(text, "link", "href", / rel="canonical"/), path).toEqual([origin + viewOf(path)]);
    expect(paths.has(viewOf(path)), path).toBe(true);
  }
});

test("an embed needs no module and fetches nothing: its script is classic, and its data stand in its page", () => {
  for (const { path, text } of embeds) {
    expect(text, path).not.toMatch(/type="module"|modulepreload|rel="preload"/);
    const script = attributes(text, "script", "src")[0] ?? "";
    const code = textOf(script.slice(1));
    expect(code, path).not.toMatch(/\bfetch\(|\bimport\(|^(import|export)\b|localStorage|indexedDB|document\.cookie/m);
    expect(text.includes('id="embed-data"'), path).toBe(!unpinnedPath(path).startsWith("/embed/country/"));
  }
});

test("the first view of the map weighs at most 100 kB: the page with its data, and its one script", () => {
  const page = textOf("embed/map/index.html");
  const [script = ""] = attributes(page, "script", "src");
  const weight = [page, textOf(script.slice(1))].reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  expect(weight).toBeLessThanOrEqual(100_000);
});

test("the library for hosts is under 2 kB and says nothing of where it was built", () => {
  expect(bytesOf("embed.js").length).toBeLessThan(2000);
  expect(textOf("embed.js")).not.toContain("example");
});

test("embeds may be framed by anyone, and are served to frames without an origin", () => {
  const rules = textOf("_headers");
  const [, embed = ""] = /^\/embed\/\*\n((?: {2}.*\n)+)/m.exec(rules) ?? [];
  expect(embed).toContain("frame-ancestors *");
  expect(embed).toContain("Access-Control-Allow-Origin: *");
  expect(rules).not.toContain("X-Frame-Options");
});
