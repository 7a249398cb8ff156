import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { crumbsOf } from "#app/crumbs.ts";
import { type SiteContent, writePage } from "#app/writePage.tsx";
import { type WorldJson, worldOf } from "#core/layout/map/worldJson.ts";
import type { Dataset } from "#core/model/records.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { previewSvg } from "#preview/previewSvg.tsx";
import { cachedPicture } from "../pictures.ts";
import { type Manifest, scriptsOf } from "./builtScripts.ts";
import { pageDocument } from "./pageDocument.ts";
import { type StyleSheet, stylesOf } from "./pageStyles.ts";
import { fullAddress, type SiteAddress } from "./siteAddress.ts";
import { breadcrumbJson, type DescribedData, datasetJson } from "./structuredData.ts";

/** What every worker is given once. */
export interface PageWork {
  /** The folder the site is built in. */
  readonly folder: string;
  readonly site: SiteAddress;
  readonly dataset: Dataset;
  readonly described: DescribedData;
  readonly world: WorldJson;
  readonly thumbnail: WorldJson;
  readonly manifest: Manifest;
  readonly sheets: readonly StyleSheet[];
  /** Paths in the site of the files behind the parts of a page, by the part's name; `core` is every page's. */
  readonly partFiles: Readonly<Record<string, string>>;
}

/** What a worker says of a page it wrote. */
export interface PageReport {
  readonly path: string;
  readonly title: string;
  /** Bytes of the document. */
  readonly bytes: number;
}

const work: PageWork = workerData;

function contentOf({ dataset, described, world, thumbnail }: PageWork): SiteContent {
  const { version, created } = described;
  return {
    atlas: parseAtlas(dataset, { version, created }),
    packs: { observations: dataset, details: dataset },
    world: worldOf(world),
    thumbnail: worldOf(thumbnail),
  };
}

const content = contentOf(work);

/** Where the document of a path lies: a folder of its own, or 404.html for the one that stands in for all others. */
const fileOf = (path: string): string => (path === "/404" ? "404.html" : join(path, "index.html"));

const { atlas, packs, world } = content;
const shown = { atlas, details: packs.details, observations: packs.observations, world };

/** Draws what stands for a page where it is linked to; its path in the site, or nothing where a page has none. */
async function drawPicture(path: string): Promise<string | undefined> {
  const svg = previewSvg(path, shown);
  if (svg === undefined) return undefined;
  const picture = join("previews", `${path === "/" ? "atlas" : path}.png`).replaceAll("\\", "/");
  const file = join(work.folder, picture);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await cachedPicture(svg, join(".cache", "previews")));
  return picture;
}

/** Writes the page of a path into the folder of the site. */
async function write(path: string): Promise<PageReport> {
  const { folder, site, described, manifest, sheets, partFiles } = work;
  const page = await writePage(path, content, site.base.replace(/\/$/, ""));
  const crumbs = crumbsOf(path, page.name);
  const isShell = path === "/404";
  const isEmbed = path.startsWith("/embed/");
  // A page that shows the whole map holds its outlines.
  const outlines = page.parts.includes("world") && !page.html.includes("data-country=") ? ["outlines"] : [];
  const text = pageDocument({
    page,
    path,
    picture: await drawPicture(path),
    site,
    styles: stylesOf(page.html, sheets),
    ahead: [
      ...scriptsOf(manifest, page.module),
      ...["core", ...page.parts, ...outlines].flatMap((part) => partFiles[part] ?? []),
    ].map((file) => fullAddress({ origin: "", base: site.base }, file)),
    structured: [
      ...(path === "/" || path === "/data" ? [datasetJson(described, site)] : []),
      ...(crumbs.length > 1 ? [breadcrumbJson(crumbs, site)] : []),
    ],
    isShell,
    isEmbed,
  });
  const file = join(folder, fileOf(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return { path, title: page.title, bytes: Buffer.byteLength(text) };
}

parentPort?.on("message", (path: string) => {
  write(path).then(
    (report) => parentPort?.postMessage({ report }),
    (error: Error) => parentPort?.postMessage({ error: `${path}: ${String(error.cause ?? error)}` }),
  );
});
