import fc from "fast-check";
import { openPackage } from "#build/dataDoor.ts";
import type { Filter } from "#core/model/filter.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { type ExportedView, exportedView, type ViewKind } from "#export/exportedView.ts";
import { en } from "#i18n/en.ts";
import { world } from "../core/layout/map/baseMap.ts";
import { filtersOf } from "../core/select/filters.ts";

const { dataset, pkg } = await openPackage("data");
export const atlas = parseAtlas(dataset, { ...pkg, created: pkg.created.slice(0, 10) });
export const vocabulary = vocabularyOf(atlas);
const site = "https://atlas.example";

const viewOf = (kind: ViewKind, filter: Filter, path: string, countryId?: string): ExportedView =>
  exportedView({
    kind,
    filter,
    countryId,
    address: site + path,
    path,
    atlas,
    details: dataset,
    observations: dataset,
    world,
    messages: en,
    accessed: "2026-11-22",
  });

/** The view at an address of the real atlas. */
export function viewAt(path: string): ExportedView {
  const [page = "", query = ""] = path.split("?");
  const { filter } = readFilter(query, vocabulary);
  const [, name, id] = page.split("/");
  if (name === "countries") return viewOf("country", filter, path, id);
  return viewOf(name === "timeline" || name === "programmes" ? name : "map", filter, path);
}

/** Views of every kind that a reader is likely to take away, by what they are. */
export const likely: Readonly<Record<string, string>> = {
  founding: "/map",
  layer: "/map?layer=ogp",
  assessments: "/map?layer=odra&asof=2016&region=sub-saharan-africa",
  continent: "/map?layer=odra&asof=2016&focus=africa",
  layers: "/map?measure=layers",
  indicator: "/map?measure=odb",
  income: "/map?measure=income&region=south-asia",
  health: "/map?measure=programmes&topic=health",
  timeline: "/timeline",
  plan: "/timeline?partnership=pod&time=2013..2015",
  cards: "/programmes",
  few: "/programmes?topic=health",
  country: "/countries/BFA",
  unlisted: "/countries/FJI",
};

/** Their addresses within the atlas. */
export const addresses: readonly string[] = Object.values(likely);

const measures = fc.oneof(
  fc.constant<Partial<Filter>>({ measure: "founding" }),
  fc.constant<Partial<Filter>>({ measure: "layers" }),
  fc.constant<Partial<Filter>>({ measure: "programmes" }),
  fc.constant<Partial<Filter>>({ measure: "income" }),
  fc.constantFrom(...atlas.layers.map(({ id }): Partial<Filter> => ({ measure: "layer", layers: [id] }))),
  fc.constantFrom(...atlas.indicators.map(({ id }): Partial<Filter> => ({ measure: "indicator", indicator: id }))),
);

const patches = fc.tuple(
  filtersOf(atlas, ["data", "zzz"]),
  measures,
  fc.constantFrom(undefined, undefined, "africa" as const, "oceania" as const),
);

/** The address of any view of the atlas. */
export const anyAddress: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("map", "timeline", "programmes", "country"), patches, fc.constantFrom(...atlas.countries))
  .map(([kind, [chosen, measure, focus], country]) => {
    if (kind === "country") return `/countries/${country.id}`;
    return `/${kind}${writeFilter({ ...chosen, ...(kind === "map" ? { ...measure, focus } : {}) })}`;
  });
