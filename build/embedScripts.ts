import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { scoresCall } from "#app/live/scores.ts";
import type { Observation } from "#core/model/records.ts";
import { packTables } from "#core/parse/pack.ts";
import { classNames } from "./classNames.ts";
import { type EmbedScript, type EmbedView, embedViews } from "./embedViews.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What an embed does without: see the modules that stand in. */
const lighter: Plugin = {
  name: "lighter",
  enforce: "pre",
  resolveId: (id) => {
    if (id === "#charts/map/useMapZoom.ts") return here("../src/embed/useMapZoom.ts");
    return /^\.\/en\/(atlas|shell)\.ts$/.test(id) ? here("../src/embed/noTexts.ts") : null;
  },
};

/** The name of a file of the site that is kept for ever: it changes with the content. */
const hashed = (name: string, text: string): string =>
  `assets/${name}-${createHash("sha256").update(text).digest("base64url").slice(0, 8).replaceAll("_", "-")}.js`;

async function writeHashed(folder: string, name: string, text: string): Promise<string> {
  const path = hashed(name, text);
  await writeFile(join(folder, path), text);
  return path;
}

/** Builds a module of the site as one classic script, with the styles of all it draws. */
async function classicScript(entry: string): Promise<{ readonly code: string; readonly style: string }> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    plugins: [lighter],
    css: classNames,
    // Preact draws the same components for a tenth of React's weight.
    resolve: {
      alias: [
        { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
        { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
        { find: /^react(-dom)?$/, replacement: "preact/compat" },
      ],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      target: "es2022",
      cssTarget: ["chrome107", "firefox104", "safari16"],
      write: false,
      minify: true,
      lib: { entry: here(`../src/app/${entry}`), formats: ["iife"], name: "opdAtlasEmbed", cssFileName: "embed" },
    },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({ output }) => output);
  const code = files.flatMap((file) => (file.type === "chunk" ? file.code : []));
  const styles = files.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? file.source : []));
  return { code: code.join("\n"), style: styles.join("\n").trim() };
}

/**
 * The script of a view and its styles: modules are not to be had where a sandbox takes the frame its origin. A country is
 * drawn by the build alone, so its script brings none of the styles of what is drawn.
 */
async function embedScript(view: EmbedView, folder: string): Promise<EmbedScript> {
  const { code, style } = await classicScript(`live/${view}.ts`);
  const drawn = view === "country" ? (await classicScript("embeds/EmbedCountryPage.tsx")).style : "";
  return { path: await writeHashed(folder, `embed-${view}`, code), style: `${style}${drawn}` };
}

/** Writes the script of every view into the assets of the site. */
export async function buildEmbedScripts(folder: string): Promise<Readonly<Record<EmbedView, EmbedScript>>> {
  const [map, timeline, programmes, country] = await Promise.all(embedViews.map((view) => embedScript(view, folder)));
  if (!map || !timeline || !programmes || !country) throw new Error("A view of the embeds was not built");
  return { map, timeline, programmes, country };
}

/** Writes the script that brings the scores to a map that asks for them; its path in the site. */
export const writeScores = (folder: string, observations: readonly Observation[]): Promise<string> =>
  writeHashed(folder, "embed-scores", `${scoresCall}(${JSON.stringify(packTables({ observations }))});`);

/** Writes the library for pages that hold embeds, at the address that they name. */
export async function writeHostLibrary(folder: string): Promise<void> {
  const { code } = await classicScript("live/host.ts");
  await writeFile(join(folder, "embed.js"), code);
}
