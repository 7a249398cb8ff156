import type { Dataset } from "#core/model/records.ts";
import type { DataPackage, Resource } from "./dataPackage.ts";
import { tableKey } from "./tableKey.ts";

/** A table with its records in it, and the schema it had. */
export interface KeptResource extends Omit<Resource, "path"> {
  readonly data: readonly object[];
}

/** A version of the data as one Data Package: what is kept of it for ever. */
export interface KeptPackage extends Omit<DataPackage, "resources"> {
  readonly resources: readonly KeptResource[];
}

/** A checked data package with its records in it. */
export function keptPackage(pkg: DataPackage, dataset: Dataset): KeptPackage {
  const records = new Map<string, readonly object[]>(Object.entries(dataset));
  return {
    ...pkg,
    resources: pkg.resources.map((resource) => {
      // Of a table that lies in a file of its own.
      const { path, format, mediatype, encoding, ...about } = { format: "", mediatype: "", encoding: "", ...resource };
      return { ...about, data: records.get(tableKey(resource.name)) ?? [] };
    }),
  };
}

/** An object as JSON that is still open at its end. */
const opened = (value: object): string => JSON.stringify(value).slice(0, -1);

/** A kept version as text: a line a record, so that the next one repeats most of its lines. */
export function keptText({ resources, ...about }: KeptPackage): string {
  const tables = resources.map(
    ({ data, ...table }) =>
      `${opened(table)},"data":[${data.map((record) => `\n${JSON.stringify(record)}`).join()}\n]}`,
  );
  return `${opened(about)},"resources":[\n${tables.join(",\n")}\n]}\n`;
}

/** Reads what `keptText` wrote: only checked data are ever kept. */
export const readKept = (text: string): KeptPackage => JSON.parse(text) as KeptPackage;

/**
 * The data set of a kept version, by its own tables; those that the atlas has had only since are empty.
 *
 * @param tables names of all tables of today
 */
export function keptDataset({ resources }: KeptPackage, tables: readonly string[]): Dataset {
  const records = new Map(resources.map(({ name, data }) => [name, data]));
  return Object.fromEntries(tables.map((name) => [tableKey(name), records.get(name) ?? []])) as unknown as Dataset;
}
