import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mainSections } from "#app/sections.ts";
import { en } from "#i18n/en.ts";

const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8"));

/** Width and height that a PNG file states of itself. */
const pngSize = (path: string): string => {
  const file = readFileSync(path);
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
};

test("the manifest says of the atlas what the catalogue says", () => {
  expect(manifest.name).toBe(en.shell.title);
  expect(manifest.description).toBe(en.shell.description);
  const pages = mainSections.map(({ id, path }) => ({ name: en.shell.pages[id], url: `.${path}` }));
  for (const shortcut of manifest.shortcuts) expect(pages).toContainEqual(shortcut);
});

test("the manifest holds under any base: every address in it begins where it stands itself", () => {
  const addresses: readonly string[] = [
    manifest.start_url,
    manifest.scope,
    ...manifest.icons.map(({ src }: { src: string }) => src),
    ...manifest.shortcuts.map(({ url }: { url: string }) => url),
  ];
  for (const address of addresses)
    expect(new URL(address, "https://host.example/atlas/x").href).toMatch(/^https:\/\/host\.example\/atlas\//);
  expect(addresses.filter((address) => address.startsWith("/"))).toEqual([]);
});

test("every icon is there, as large as it is said to be, one of them for masks", () => {
  for (const { src, sizes, type } of manifest.icons)
    if (type === "image/png") expect(pngSize(`public/${src}`), src).toBe(sizes);
    else expect(readFileSync(`public/${src}`, "utf8")).toContain("<svg");
  const sizes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${purpose} ${sizes}`);
  expect(sizes).toEqual(expect.arrayContaining(["any 192x192", "any 512x512", "maskable 512x512"]));
});

test("its colour is the paper's", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const paper = /--paper: light-dark\((#\w+),/.exec(tokens)?.[1];
  expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper]);
});
