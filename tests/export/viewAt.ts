import { openPackage } from "#build/dataDoor.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { type ExportedView, exportedView, type ViewKind } from "#export/exportedView.ts";
import { en } from "#i18n/en.ts";
import { world } from "../core/layout/map/baseMap.ts";

const { dataset, pkg } = await openPackage("data");
export const atlas = parseAtlas(dataset, { ...pkg, created: pkg.created.slice(0, 10) });
export const vocabulary = vocabularyOf(atlas);

/** The view at an address of the atlas, with the real facts. */
export function viewAt(address: string): ExportedView {
  const { pathname, search } = new URL(address, "https://atlas.example");
  const [, page = "", id] = pathname.split("/");
  const kinds: Readonly<Record<string, ViewKind>> = {
    countries: "country",
    timeline: "timeline",
    programmes: "programmes",
  };
  return exportedView({
    kind: kinds[page] ?? "map",
    filter: readFilter(search, vocabulary).filter,
    countryId: id,
    address: `https://atlas.example/opd${address}`,
    path: address,
    atlas,
    details: dataset,
    observations: dataset,
    world,
    messages: en,
    accessed: "2026-11-22",
  });
}

/** Addresses of one view of each kind, and of the map by each kind of measure. */
export const addresses: readonly string[] = [
  "/map",
  "/map?layer=odra&region=sub-saharan-africa&asof=2016",
  "/map?measure=layers&asof=2015",
  "/map?measure=programmes&topic=health",
  "/map?measure=income",
  `/map?measure=${atlas.indicators[0]?.id}`,
  "/timeline",
  "/timeline?partnership=pod&time=2014",
  "/programmes",
  "/programmes?q=a%20%26%20b",
  "/programmes?topic=health~transport",
  "/countries/BFA",
  "/countries/TJK",
];
