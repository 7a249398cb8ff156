import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { addressesOf } from "#app/addresses.ts";
import { openPackage } from "#build/dataDoor.ts";
import { keptVersions } from "#build/keptVersions.ts";
import { pinnedPath } from "#core/model/embedAddress.ts";
import { keptDataset } from "#core/parse/keptPackage.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { atlas } from "../app/pageAt.tsx";
import { faultsOf } from "../html/faults.ts";
import { attributes, bytesOf, files, listedPages, pages, textOf, titleOf } from "./builtSite.ts";

const { pkg: today } = await openPackage("data");
const tables = today.resources.map(({ name }) => name);
const kept = (await keptVersions("data")).map(({ pkg }) => pkg).filter(({ version }) => version !== today.version);

const origin = "https://open-data-partnerships-atlas.example";

/** Those that occur more than once. */
const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

const meta = (html: string, name: string): string | undefined =>
  attributes(html, "meta", "content", new RegExp(` (name|property)="${name}"`))[0];

test("every address of the atlas has its page, and every embed of a version that is kept", () => {
  const addresses = addressesOf(
    atlas,
    kept.map(({ version }) => version),
  );
  const pinned = kept.flatMap((pkg) =>
    addressesOf(parseAtlas(keptDataset(pkg, tables), pkg))
      .filter((path) => path.startsWith("/embed/"))
      .flatMap((path) => [path, pinnedPath(path, pkg.version)]),
  );
  expect(pages.map(({ path }) => path).sort()).toEqual([...new Set([...addresses, ...pinned])].sort());
});

test("no two pages have the same title, and each one's title and description say something", () => {
  expect(repeated(pages.map(({ text }) => titleOf(text)))).toEqual([]);
  for (const { path, text } of pages) {
    expect(titleOf(text), path).not.toBe("");
    expect(meta(text, "description")?.length, path).toBeGreaterThan(30);
  }
});

test("all that stands before the map of the start page and is long in coming is held", () => {
  const { text = "" } = pages.find(({ path }) => path === "/") ?? {};
  expect([...text.matchAll(/<div data-held="(\w+)"><noscript>/g)].map(([, name]) => name)).toEqual([
    "bar",
    "h1",
    "size",
    "h2",
    "note",
    "slides",
  ]);
  const map = text.indexOf(" data-country=");
  const shown = text.slice(text.indexOf("<main"), map).replaceAll(/<noscript>.*?<\/noscript>/gs, "");
  expect(shown).not.toMatch(/<(button|input|h1|h2|p)\b/);
});

test("every listed page has its canonical address, and tags for those who link to it", () => {
  for (const { path, text } of listedPages) {
    const address = origin + path;
    expect(attributes(text, "link", "href", / rel="canonical"/), path).toEqual([address]);
    expect(meta(text, "og:url"), path).toBe(address);
    expect(meta(text, "og:title"), path).toBe(titleOf(text));
    expect(meta(text, "og:description"), path).toBe(meta(text, "description"));
    expect(meta(text, "twitter:card"), path).toBe("summary_large_image");
    expect(meta(text, "twitter:image"), path).toBe(meta(text, "og:image"));
  }
});

test("every listed page has a picture of 1200 by 630 of its own, no two alike", () => {
  const pictures = listedPages.map(({ text }) => (meta(text, "og:image") ?? "").replace(`${origin}/`, ""));
  expect(pictures.filter((picture) => !files.has(picture))).toEqual([]);
  const contents = pictures.map((picture) => {
    const bytes = bytesOf(picture);
    expect(bytes.subarray(1, 4).toString(), picture).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    return createHash("sha256").update(bytes).digest("hex");
  });
  expect(repeated(contents)).toEqual([]);
});

test("every page is valid HTML, in a language and a direction", { timeout: 600_000 }, async () => {
  for (const { path, text } of [...pages, { path: "/404", text: textOf("404.html") }]) {
    expect(text.startsWith('<!doctype html>\n<html lang="en" dir="ltr">'), path).toBe(true);
    expect(await faultsOf(text), path).toEqual([]);
  }
});

test("every link within the atlas leads to a page or a file that is there, and every place it names is on it", () => {
  const known = new Map(pages.map(({ path, text }) => [path, text]));
  const missing = new Set<string>();
  for (const { path, text } of pages)
    for (const href of attributes(text, "a", "href")) {
      if (/^[a-z]+:/.test(href)) continue;
      const { pathname, hash } = new URL(href, origin + path);
      const page = known.get(pathname);
      if (page === undefined && !files.has(pathname.slice(1))) missing.add(`${path} → ${href}`);
      if (page !== undefined && hash !== "" && !page.includes(` id="${decodeURIComponent(hash.slice(1))}"`))
        missing.add(`${path} → ${href}: no such place`);
    }
  expect([...missing]).toEqual([]);
});

test("every page can be left: each is linked to from another one", () => {
  const linked = new Set(
    pages.flatMap(({ path, text }) =>
      attributes(text, "a", "href").map((href) => new URL(href, origin + path).pathname),
    ),
  );
  expect(listedPages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
});

test("a page lets nothing run or be fetched but its own: the policy names the hash of all it holds", () => {
  const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  for (const { path, text } of pages) {
    const policy = attributes(text, "meta", "content", /http-equiv="Content-Security-Policy"/)[0] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1], path).not.toMatch(/unsafe|\*|https?:/);
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
    const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
    // Behind the map, a style sheet is the text of an SVG element.
    const ofSvg = (style: string) => style.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    const isEmbed = path.startsWith("/embed/");
    const hasMapFirst = text.includes("<svg data-styles");
    expect(scripts.length, path).toBe(isEmbed ? 1 : hasMapFirst ? 3 : 2);
    for (const held of [...scripts, ...styles.map(ofSvg)]) expect(policy, path).toContain(hashOf(held));
    const sources = attributes(text, "script", "src");
    if (isEmbed) {
      expect(sources, path).toHaveLength(1);
      expect(sources[0], path).toMatch(/^\/assets\/embed-(map|timeline|programmes|country)-[\w-]+\.js$/);
    } else expect(sources, path).toEqual([]);
    for (const address of [
      ...attributes(text, "img", "src"),
      ...attributes(text, "link", "href", / rel="(stylesheet|icon|apple-touch-icon|manifest)"/),
    ])
      expect(address, path).toMatch(/^\/(?!\/)/);
  }
});

test("structured data tell where each page stands, and what the data set is", () => {
  for (const { path, text } of listedPages) {
    const things = [...text.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = ""]) => JSON.parse(json),
    );
    const trail = things.find((thing) => thing["@type"] === "BreadcrumbList");
    if (path !== "/") {
      expect(trail.itemListElement[0].item, path).toBe(`${origin}/`);
      expect(trail.itemListElement.at(-1), path).toMatchObject({ item: origin + path });
    }
    const dataset = things.find((thing) => thing["@type"] === "Dataset");
    expect(dataset !== undefined, path).toBe(path === "/" || path === "/data");
    if (dataset)
      expect(dataset).toMatchObject({ version: atlas.version, license: expect.stringContaining("creativecommons") });
  }
});

test("the sitemap lists every page once, and robots.txt leads to it", () => {
  const listed = [...textOf("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect([...listed].sort()).toEqual(listedPages.map(({ path }) => origin + path).sort());
  expect(textOf("robots.txt")).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

test("the map stands in the start page and in the page of the map, already projected", () => {
  for (const path of ["/", "/map"]) {
    const { text = "" } = pages.find((page) => page.path === path) ?? {};
    expect(text.match(/<a [^>]*data-country="\w{3}"/g), path).toHaveLength(atlas.countries.length);
    // Places too small for an outline are drawn as a dot.
    expect(text.match(/<a [^>]*data-country="\w{3}"[^>]*><path d="M[^"]+"/g)?.length, path).toBeGreaterThan(215);
  }
});
