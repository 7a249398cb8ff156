import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { addressesOf } from "#app/addresses.ts";
import { DatasetError, formatIssue } from "#core/parse/issue.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { type CheckedPackage, openPackage } from "./dataDoor.ts";
import { buildEmbedScripts, writeHostLibrary, writeScores } from "./embedScripts.ts";
import { changesSince, type KeptVersion, keptVersions } from "./keptVersions.ts";
import { type Manifest, stylesForAll } from "./pages/builtScripts.ts";
import { styleSheets } from "./pages/pageStyles.ts";
import type { PageWork } from "./pages/pageWorker.ts";
import { siteAddress } from "./pages/siteAddress.ts";
import { headers, robots, sitemap } from "./pages/siteFiles.ts";
import { writePages } from "./pages/writePages.ts";
import { buildPageWriter } from "./pageWriter.ts";
import { placedMaps } from "./placedMaps.ts";
import { unkeptIssues, versionIssues } from "./versionIssues.ts";
import { buildWorker } from "./worker.ts";
import { writePinned } from "./writePinned.ts";

/** Says what was done, and how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

/** The scripts, styles and data of the site, and what Vite notes of them. */
async function buildScripts(folder: string): Promise<Manifest> {
  await build({ logLevel: "warn", build: { outDir: folder, emptyOutDir: true, manifest: true } });
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  rmSync(join(folder, ".vite"), { recursive: true });
  return manifest;
}

/** The files behind the parts of a page, by the part's name. */
function partFiles(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".json"));
  const file = (start: string) => {
    const found = names.find((name) => name.startsWith(`${start}-`));
    if (!found) throw new Error(`The build has no file ${start}-….json`);
    return `assets/${found}`;
  };
  return {
    core: file("atlas-core"),
    details: file("atlas-details"),
    observations: file("atlas-observations"),
    world: file("world-places"),
    outlines: file("world-outlines"),
    thumbnail: file("thumbnail"),
  };
}

/**
 * The data of today beside those that are kept.
 *
 * @throws {DatasetError} where they are others than those that are kept under their version
 */
async function checkedData(folder: string): Promise<{ checked: CheckedPackage; kept: readonly KeptVersion[] }> {
  const [checked, kept] = await Promise.all([openPackage(folder), keptVersions(folder)]);
  const issues = versionIssues(checked, kept);
  if (issues.length > 0) throw new DatasetError(issues);
  for (const issue of unkeptIssues(checked, kept)) console.warn(formatIssue(issue));
  return { checked, kept };
}

/** What all pages are written from. */
async function pageWork(
  { dataset, pkg }: CheckedPackage,
  older: readonly string[],
  folder: string,
  manifest: Manifest,
  embeds: PageWork["embeds"],
): Promise<PageWork> {
  const { homepage } = JSON.parse(readFileSync("package.json", "utf8"));
  return {
    folder,
    site: siteAddress(process.env, homepage),
    dataset,
    described: {
      title: pkg.title,
      description: pkg.description,
      version: pkg.version,
      created: pkg.created.slice(0, 10),
      licence: pkg.licenses?.[0]?.path ?? "",
      keywords: pkg.keywords ?? [],
    },
    ...(await placedMaps(dataset.shapes)),
    manifest,
    sheets: styleSheets(folder, stylesForAll(manifest)),
    partFiles: partFiles(folder),
    embeds,
    scores: await writeScores(folder, dataset.observations),
    older,
  };
}

/** Builds the whole site into a folder. `SITE` and `BASE` in the environment say where it will stand, `WORKER=off` takes the readers' service workers away. */
export async function main([folder = "dist"]: readonly string[] = []): Promise<number> {
  const { checked, kept } = await checkedData("data");
  const changes = changesSince(checked, kept);
  const older = changes.map(({ before }) => before.version);
  const manifest = await step("Scripts, styles and data are built", () => buildScripts(folder));
  const writer = await step("The writer of pages is built", () => buildPageWriter(".cache/pages"));
  const embeds = await step("The scripts of the embeds are built", async () => {
    await writeHostLibrary(folder);
    return buildEmbedScripts(folder);
  });
  const work = await step("The facts and the map are read", () => pageWork(checked, older, folder, manifest, embeds));
  const { site, dataset, described } = work;
  const paths = addressesOf(parseAtlas(dataset, described), older);
  await step(`${paths.length} pages are written`, () =>
    writePages(writer, work, [...paths, "/404"], (done) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${paths.length + 1} pages\r`);
    }),
  );
  const written = new Set(paths);
  for (const { pkg } of kept.filter((each) => older.includes(each.pkg.version)).reverse())
    await step(`The embeds of data ${pkg.version} are written`, async () => {
      for (const path of await writePinned(writer, work, pkg, checked, written)) written.add(path);
    });
  const listed = paths.filter((path) => !path.startsWith("/embed/"));
  writeFileSync(join(folder, "sitemap.xml"), sitemap(listed, site, described.created));
  writeFileSync(join(folder, "robots.txt"), robots(site));
  writeFileSync(join(folder, "_headers"), headers(site));
  const off = process.env.WORKER === "off";
  await step(off ? "The worker takes itself away" : "The worker for offline use is built", () =>
    buildWorker({ site: folder, base: site.base, off }),
  );
  return 0;
}
