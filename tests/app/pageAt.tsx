import { type SiteContent, type WrittenPage, writePage } from "#app/writePage.tsx";
import { openPackage } from "#build/dataDoor.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { world } from "../core/layout/map/baseMap.ts";

const { dataset, pkg } = await openPackage("data");

/** The atlas of the real facts. */
export const atlas = parseAtlas(dataset, { ...pkg, created: pkg.created.slice(0, 10) });

const content: SiteContent = {
  atlas,
  packs: { observations: dataset, details: dataset },
  world,
  thumbnail: world,
};

/** A page of the atlas with the real facts, written without a browser. */
export const pageAt = (address: string): Promise<WrittenPage> => writePage(address, content);
