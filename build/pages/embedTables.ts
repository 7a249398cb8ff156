import { mapFields } from "#app/live/mapTables.ts";
import type { CoreTable } from "#core/model/atlas.ts";
import type { Dataset } from "#core/model/records.ts";
import { type Packed, packTables } from "#core/parse/pack.ts";
import type { EmbedView } from "../embedViews.ts";

const withFields = (record: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));

/** Sources keep their places, by which they are numbered; an id where something rests on them, a name where a list does. */
function citedSources(dataset: Dataset, tables: Readonly<Record<string, readonly object[]>>): readonly object[] {
  const named = new Set<unknown>([...dataset.layers, ...dataset.indicators].map(({ source }) => source));
  const cited = new Set(
    Object.values(tables).flatMap((records) => records.map((record) => Reflect.get(record, "source"))),
  );
  return dataset.sources.map(({ id, title }) => (named.has(id) ? { id, title } : cited.has(id) ? { id } : {}));
}

/** The tables a map is drawn from. */
function mapTables(dataset: Dataset): Readonly<Record<string, readonly object[]>> {
  const fields = Object.entries(mapFields) as [CoreTable, string][];
  const tables = Object.fromEntries(
    fields.map(([table, names]) => [
      table,
      names === "" ? [] : dataset[table].map((record: object) => withFields(record, names.split(" "))),
    ]),
  );
  return { ...tables, sources: citedSources(dataset, tables) };
}

/** The tables the other views are drawn from: those of the atlas's first view, without what only a citation shows. */
const viewTables = (dataset: Dataset): Readonly<Record<string, readonly object[]>> =>
  Object.fromEntries(
    (Object.keys(mapFields) as CoreTable[]).map((table) => [
      table,
      table === "sources"
        ? dataset.sources.map((source) => withFields(source, ["id", "title", "date"]))
        : table === "portals"
          ? []
          : dataset[table].map((record: object) =>
              Object.fromEntries(Object.entries(record).filter(([field]) => field !== "locator" && field !== "also")),
            ),
    ]),
  );

/** What of the data a view of another site is drawn from; a country's is written whole. */
export function embedTables(view: EmbedView, dataset: Dataset): Packed | undefined {
  if (view === "country") return undefined;
  return packTables(view === "map" ? mapTables(dataset) : viewTables(dataset));
}
