import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { crumbsOf } from "#app/crumbs.ts";
import type { EmbedData } from "#app/live/embedData.ts";
import { type SiteContent, type WrittenPage, writePage } from "#app/writePage.tsx";
import { worldColumns } from "#core/layout/map/worldColumns.ts";
import { type WorldJson, worldOf } from "#core/layout/map/worldJson.ts";
import type { ChangeCount } from "#core/model/dataChanges.ts";
import { unpinnedPath, viewOf } from "#core/model/embedAddress.ts";
import type { Dataset } from "#core/model/records.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { versions } from "#i18n/en/versions.ts";
import { previewSvg } from "#preview/previewSvg.ts";
import { type EmbedScript, type EmbedView, embedViews } from "../embedViews.ts";
import { cachedPicture } from "../pictures.ts";
import { type Manifest, scriptsOf } from "./builtScripts.ts";
import { embedDocument } from "./embedDocument.ts";
import { embedTables } from "./embedTables.ts";
import { embedHeadScript } from "./inlineScripts.ts";
import { oembedJson, oembedPath } from "./oembed.ts";
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
  /** The scripts and styles of the embeds, by view. */
  readonly embeds: Readonly<Record<EmbedView, EmbedScript>>;
  /** Path in the site of the script that brings the scores to a map of another site. */
  readonly scores: string;
  /** The older versions of the data that embeds can ask for. */
  readonly older: readonly string[];
  /** Where what is written is the embeds of such a version: what changed since, and which data are the newest. */
  readonly pinned?: { readonly count: ChangeCount; readonly newest: string };
}

/** What a worker says of a page it wrote. */
export interface PageReport {
  readonly path: string;
  readonly title: string;
  /** Bytes of the document. */
  readonly bytes: number;
}

const work: PageWork = workerData;

/** What changed since, in words, beneath the embeds of an older version. */
const newer = work.pinned && versions.since(work.pinned.count, work.pinned.newest);

function contentOf({ dataset, described, world, thumbnail }: PageWork): SiteContent {
  const { version, created } = described;
  return {
    atlas: parseAtlas(dataset, { version, created, newer }),
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

/** Path in the site of the picture that stands for a page where it is linked to. */
const picturePath = (path: string): string => `previews/${path === "/" ? "atlas" : path.slice(1)}.png`;

/** Draws what stands for a page where it is linked to; its path in the site, or nothing where a page has none. */
async function drawPicture(path: string): Promise<string | undefined> {
  const svg = previewSvg(path, shown);
  if (svg === undefined) return undefined;
  const file = join(work.folder, picturePath(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await cachedPicture(svg, join(".cache", "previews")));
  return picturePath(path);
}

/** What the live embed of a view needs, written once for all pages; a country's needs nothing. */
function embedData(view: EmbedView): EmbedData | undefined {
  const { described, site, dataset, scores } = work;
  const tables = embedTables(view, dataset);
  if (!tables) return undefined;
  return {
    version: described.version,
    created: described.created,
    ...(newer !== undefined && { newer }),
    base: site.base.replace(/\/$/, ""),
    tables,
    ...(view === "map" && { places: worldColumns(work.world), scores: site.base + scores }),
    ...(view === "programmes" && { thumbnail: work.thumbnail }),
  };
}

function embedText(page: WrittenPage, path: string): string {
  const [, , name] = unpinnedPath(path).split("/");
  const view = embedViews.find((each) => each === name) ?? "map";
  const { path: script, style } = work.embeds[view];
  return embedDocument({
    page,
    path,
    view: viewOf(path),
    site: work.site,
    style,
    script,
    data: embedData(view),
    version: work.described.version,
    headScript: embedHeadScript(work.pinned ? [] : work.older),
  });
}

function pageText(page: WrittenPage, path: string, picture: string | undefined): string {
  const { site, described, manifest, sheets, partFiles } = work;
  const crumbs = crumbsOf(path, page.name);
  // A page that shows the whole map holds its outlines.
  const outlines = page.parts.includes("world") && !page.html.includes("data-country=") ? ["outlines"] : [];
  return pageDocument({
    page,
    path,
    picture,
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
    isShell: path === "/404",
  });
}

/** The page of a path; that of an older version says so, and its links ask for that version. */
async function written(path: string): Promise<WrittenPage> {
  const { site, pinned, described } = work;
  const base = site.base.replace(/\/$/, "");
  if (!pinned) return writePage(path, content, base);
  const { version } = described;
  const page = await writePage(`${unpinnedPath(path)}?v=${version}`, content, base);
  return { ...page, title: versions.pinnedTitle(page.title, version) };
}

/** Path in the site of the picture of the page that an embed shows, where it has one. */
function pictureOfView(path: string): string | undefined {
  const picture = picturePath(viewOf(path));
  // A country may be gone since the version that is drawn.
  return work.pinned && !existsSync(join(work.folder, picture)) ? undefined : picture;
}

/** Writes the page of a path into the folder of the site, and beside it what it says to those who embed it. */
async function write(path: string): Promise<PageReport> {
  const { folder, site } = work;
  const page = await written(path);
  const isEmbed = path.startsWith("/embed/");
  const picture = isEmbed ? pictureOfView(path) : await drawPicture(path);
  const text = isEmbed ? embedText(page, path) : pageText(page, path, picture);
  const file = join(folder, fileOf(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  if (path !== "/404") {
    const thumbnail = picture === undefined ? undefined : { path: picture, width: 1200, height: 630 };
    await writeFile(join(folder, oembedPath(path)), JSON.stringify(oembedJson(path, page.title, site, thumbnail)));
  }
  return { path, title: page.title, bytes: Buffer.byteLength(text) };
}

parentPort?.on("message", (path: string) => {
  write(path).then(
    (report) => parentPort?.postMessage({ report }),
    (error: Error) => parentPort?.postMessage({ error: `${path}: ${String(error.cause ?? error)}` }),
  );
});
