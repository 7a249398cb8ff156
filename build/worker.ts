import { createHash } from "node:crypto";
import { copyFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** A file that the worker fetches ahead. */
interface PrecachedFile {
  readonly url: string;
  /** Hash of what is in it; `null` where its name has one. */
  readonly revision: string | null;
}

/** The page that draws any address, under a name of its own: some hosts answer 404 where one asks for 404.html itself. */
const shell = "shell.html";

/**
 * Whether a file of the site is fetched ahead: every script, style, pack and base map but the finer shapes and what
 * writes decks and workbooks, the shell, the icons and the manifest. Those and the pages are kept once they are asked
 * for, and pictures for previews never.
 */
export const isPrecached = (path: string): boolean =>
  /^assets\/[^/]+\.(js|css|json|woff2)$/.test(path)
    ? !/^assets\/(detail|embed|pptxOf|xlsx)-/.test(path)
    : path === shell || /^(icon[^/]*\.(svg|png)|manifest\.webmanifest)$/.test(path);

const revisionOf = async (file: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 16);

/** The files that the worker of the site in folder `site` fetches ahead, in the order of their addresses below `base`. */
export async function precachedFiles(site: string, base: string): Promise<readonly PrecachedFile[]> {
  const paths = [...(await readdir(site)), ...(await readdir(join(site, "assets"))).map((name) => `assets/${name}`)];
  return Promise.all(
    paths
      .filter(isPrecached)
      .sort()
      .map(async (path) => ({
        url: base + path,
        revision: path.startsWith("assets/") ? null : await revisionOf(join(site, path)),
      })),
  );
}

const moduleId = "virtual:precached";

const precachedPlugin = (files: readonly PrecachedFile[], base: string): Plugin => ({
  name: "precached",
  resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
  load: (id) =>
    id === `\0${moduleId}`
      ? `export const files = ${JSON.stringify(files)};\nexport const shell = ${JSON.stringify(base + shell)};`
      : null,
});

interface WorkerOptions {
  /** Folder of the built site, to which the worker is written as `sw.js`. */
  readonly site: string;
  /** Where the site lies on its host, with a slash at its end. */
  readonly base: string;
  /** Whether to write the worker that takes itself away. */
  readonly off: boolean;
}

/** Writes the service worker of a site whose other files are all there. */
export async function buildWorker({ site, base, off }: WorkerOptions): Promise<void> {
  if (!off) await copyFile(join(site, "404.html"), join(site, shell));
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    plugins: [precachedPlugin(off ? [] : await precachedFiles(site, base), base)],
    build: {
      target: "es2022",
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../src/worker/${off ? "off" : "sw"}.ts`, import.meta.url)),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}
