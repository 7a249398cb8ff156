import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

/** The folders each folder may import from, besides itself; a folder below a named one, as `core/model`, is named too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "core/model": [],
  "core/parse": ["core/model"],
  "core/select": ["core/model"],
  "core/layout": ["core/model"],
  i18n: ["core/model"],
  styles: [],
  // One selection for all views, and one base map for all who draw it: the store is where they are shared.
  state: ["core/model", "core/select", "core/layout"],
  charts: ["core/model", "core/layout"],
  ui: ["i18n", "styles"],
  panels: ["core/model", "core/select", "core/layout", "i18n", "styles", "state", "charts", "ui"],
  embed: ["core/model", "core/select", "core/layout", "i18n", "styles", "state", "charts", "ui", "panels"],
  // It stands between the site and the network, beside all pages: they share what they say to each other.
  worker: [],
  // The pictures that stand for the pages, drawn at build from what the pages show.
  preview: ["core/model", "core/select", "core/layout", "i18n", "state", "charts", "panels", "export", "stories"],
  // What leaves the page: drawn and written from the same selections and layouts.
  export: ["core/model", "core/select", "core/layout", "i18n", "styles", "state", "charts", "ui", "panels"],
  // A view, or a story of several, shown step by step.
  present: ["core/model", "core/select", "core/layout", "i18n", "styles", "state", "ui", "export"],
  stories: ["core/model", "core/select", "i18n", "styles", "state", "ui", "export", "present"],
  app: [
    "core/model",
    "core/parse",
    "core/select",
    "core/layout",
    "i18n",
    "styles",
    "state",
    "charts",
    "ui",
    "panels",
    "embed",
    "export",
    "present",
    "stories",
    "worker",
  ],
  build: ["core/model", "core/parse", "core/select", "core/layout", "preview", "export", "app", "i18n"],
};

/** The packages a folder must do without. */
const mustNotImport: Readonly<Record<string, RegExp>> = {
  core: /^(react|react-dom|react-router|zustand|node:.*)$/,
  charts: /^(d3|d3-.*|zustand|react-router)$/,
  ui: /^(d3|d3-.*|zustand)$/,
  preview: /^(react|react-dom|zustand|react-router|node:.*)$/,
  worker: /^(?!workbox-|virtual:)/,
};

/** The rule a file stands under, and what must not be mixed below it: each panel stands alone. */
function placeOf(path: string): { folder: string; unit: string } {
  const [top = "", ...rest] = path.replace(/^src\//, "").split("/");
  const folder = top === "core" && rest.length > 1 ? `core/${rest[0]}` : top;
  return { folder, unit: top === "panels" ? `panels/${rest[0]?.replace(/\..*$/, "")}` : folder };
}

const importPattern =
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** The paths from the project's folder, or the package names, that a file imports. */
function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(importPattern)].map(([, from, bare, lazy]) => {
    const name = (from ?? bare ?? lazy ?? "").replace(/\?.*$/, "");
    if (name.startsWith("#build/")) return name.slice(1);
    if (name.startsWith("#")) return `src/${name.slice(1)}`;
    return name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
  });
}

function importBreaches(path: string, text: string): readonly string[] {
  const { folder, unit } = placeOf(path);
  const allowed = mayImport[folder];
  if (!allowed) return [`${path}: no rule for the folder ${folder}`];
  return importsOf(path, text).flatMap((target) => {
    if (!/^(src|build|data|tests|public|\.\.)\//.test(target)) {
      // d3's selections survive in gestures only.
      if (folder === "charts" && target === "d3" && /Gesture\.ts$/.test(path)) return [];
      return mustNotImport[folder.split("/")[0] ?? ""]?.test(target)
        ? [`${path}: ${folder} does without ${target}`]
        : [];
    }
    const other = placeOf(target);
    const fine = other.unit === unit || (other.folder !== folder && allowed.includes(other.folder));
    return fine ? [] : [`${path}: ${unit} must not import ${target}`];
  });
}

const vagueName = /^(utils?|helpers?|common|types?|constants?|index)\./;

/** A line that runs when the module is read and touches the page. */
const touchesPageAtOnce = /^(?!\s|\/|\*|.*(?:=>|\bfunction\b)).*\b(?:window|document|localStorage|navigator)\./m;

function fileBreaches(path: string, text: string): readonly string[] {
  if (!path.startsWith("src/")) return [];
  const lines = text.split("\n").length - 1;
  return [
    ...(lines > 250 && !text.startsWith("// Written by") ? [`${path}: ${lines} lines hold more than one concept`] : []),
    ...(vagueName.test(posix.basename(path)) ? [`${path}: a name that says nothing`] : []),
    ...(text.includes("dangerouslySetInnerHTML") ? [`${path}: HTML put in unread`] : []),
    ...(!path.startsWith("src/app/") && touchesPageAtOnce.test(text)
      ? [`${path}: touches the page when imported`]
      : []),
  ];
}

/** Every breach of the architecture in these files, path to text. */
const breachesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files).flatMap(([path, text]) => [...importBreaches(path, text), ...fileBreaches(path, text)]);

/** The sources below `folder`, path to text. */
const sourcesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
      .map((path) => [posix.join(folder, path.replaceAll("\\", "/")), readFileSync(join(folder, path), "utf8")]),
  );

test("every import goes the way of the data, and no file breaks the house's rules", () => {
  const files = { ...sourcesIn("src"), ...sourcesIn("build") };
  expect(Object.keys(files).length).toBeGreaterThan(10);
  expect(breachesOf(files)).toEqual([]);
});

test("no two files of styles have one name, which their classes are named after", () => {
  const names = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".module.css"))
    .map((path) => posix.basename(path.replaceAll("\\", "/")));
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(names.length);
});

test("imports are read whichever way they are written", () => {
  const text = `import { a } from "#core/model/edtf.ts";
import type { B } from '../parse/b.ts';
import {
  c,
  d,
} from "./c.ts";
export * from "d3";
import "#styles/base.css";
const later = () => import("../../panels/Map.tsx");`;
  expect(importsOf("src/core/select/rows.ts", text)).toEqual([
    "src/core/model/edtf.ts",
    "src/core/parse/b.ts",
    "src/core/select/c.ts",
    "d3",
    "src/styles/base.css",
    "src/panels/Map.tsx",
  ]);
});

test.each<[string, string, string]>([
  ["a model that knows its parser", "src/core/model/atlas.ts", `import "#core/parse/atlas.ts";`],
  ["a parser that selects", "src/core/parse/atlas.ts", `import { a } from "../select/rows.ts";`],
  ["a file of the core beside its folders", "src/core/extra.ts", ""],
  ["a core that renders", "src/core/layout/bins.ts", `import { useMemo } from "react";`],
  ["a core that reads files", "src/core/parse/atlas.ts", `import { readFile } from "node:fs/promises";`],
  ["a chart that computes", "src/charts/Legend.tsx", `import { scaleLinear } from "d3";`],
  ["a chart with texts of its own", "src/charts/Legend.tsx", `import { useMessages } from "#i18n/useMessages.ts";`],
  ["a state that draws", "src/state/store.ts", `import "#charts/map/WorldMap.tsx";`],
  ["a panel that knows another", "src/panels/MapPanel.tsx", `import { Shelf } from "./Shelf.tsx";`],
  ["a panel's folder that knows another", "src/panels/map/Map.tsx", `import "../timeline/Lanes.tsx";`],
  ["a panel that knows the shell", "src/panels/map/Map.tsx", `import "#app/routes.tsx";`],
  ["a site that imports its build", "src/app/main.tsx", `import "#build/site.ts";`],
  ["data past the door", "src/app/main.tsx", `import sources from "../../data/sources.json";`],
  ["a picture that follows the address", "src/preview/frame.ts", `import { useLocation } from "react-router";`],
  ["a folder without a rule", "src/extra/png.ts", ""],
  ["a name that says nothing", "src/ui/utils.ts", ""],
  ["a barrel", "src/core/model/index.ts", ""],
  ["two concepts in a file", "src/ui/Link.tsx", "\n".repeat(251)],
  ["HTML put in unread", "src/ui/Link.tsx", "<p dangerouslySetInnerHTML={{ __html }} />"],
  ["a page touched when imported", "src/state/store.ts", "const start = window.location.href;"],
])("%s is a breach", (_, path, text) => {
  expect(breachesOf({ [path]: text })).toHaveLength(1);
});

test.each<[string, string, string]>([
  ["a panel's own parts", "src/panels/map/Map.tsx", `import styles from "./Map.module.css";\nimport "./Tooltip.tsx";`],
  ["a flat panel's own style", "src/panels/Shelf.tsx", `import styles from "./Shelf.module.css";`],
  ["what is below a panel", "src/panels/Shelf.tsx", `import "#core/select/rows.ts";\nimport "#ui/Link.tsx";`],
  ["a window read in an effect", "src/state/store.ts", "const now = () => window.location.href;\n  document.title;"],
  ["a written file of any length", "src/core/model/records.ts", `// Written by a script.${"\n".repeat(600)}`],
])("%s is no breach", (_, path, text) => {
  expect(breachesOf({ [path]: text })).toEqual([]);
});
