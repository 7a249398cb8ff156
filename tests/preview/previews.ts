import { addressesOf } from "#app/addresses.ts";
import { openPackage } from "#build/dataDoor.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import type { PreviewContent } from "#preview/previewContent.ts";
import { previewSvg } from "#preview/previewSvg.tsx";
import { world } from "../core/layout/map/baseMap.ts";

const { dataset, pkg } = await openPackage("data");
const atlas = parseAtlas(dataset, { ...pkg, created: pkg.created.slice(0, 10) });

/** The real facts, as pictures are drawn from them. */
export const content: PreviewContent = { atlas, details: dataset, observations: dataset, world };

/** What is shown within other sites is not shared as a link. */
const pages = addressesOf(atlas).filter((path) => !path.startsWith("/embed/"));

/** The picture of every page of the atlas, by the page's address. */
export const previews: ReadonlyMap<string, string> = new Map(
  pages.map((path) => [path, previewSvg(path, content) ?? ""]),
);
