import { addressesOf } from "#app/addresses.ts";
import { openPackage } from "#build/dataDoor.ts";
import type { PlacedSlide } from "#core/layout/slide/mark.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import type { PreviewContent } from "#preview/previewContent.ts";
import { pagePicture, pictureSvg } from "#preview/previewSvg.ts";
import { world } from "../core/layout/map/baseMap.ts";

const { dataset, pkg } = await openPackage("data");
const atlas = parseAtlas(dataset, { ...pkg, created: pkg.created.slice(0, 10) });

/** The real facts, as pictures are drawn from them. */
export const content: PreviewContent = { atlas, details: dataset, observations: dataset, world };

/** What is shown within other sites is not shared as a link. */
const pages = addressesOf(atlas).filter((path) => !path.startsWith("/embed/"));

const pictures = pages.flatMap((path) => {
  const picture = pagePicture(path, content);
  return picture ? [[path, picture] as const] : [];
});

/** The picture of every page of the atlas, by the page's address: as it was laid out, and drawn. */
export const slides: ReadonlyMap<string, PlacedSlide> = new Map(pictures.map(([path, { slide }]) => [path, slide]));
export const previews: ReadonlyMap<string, string> = new Map(
  pages.map((path) => {
    const picture = pictures.find(([own]) => own === path)?.[1];
    return [path, picture ? pictureSvg(picture) : ""];
  }),
);
