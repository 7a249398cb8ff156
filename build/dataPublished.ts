import { createHash } from "node:crypto";
import { tableKey } from "#core/parse/tableKey.ts";
import { csvMetadataOf, csvOf } from "./dataCsv.ts";
import type { CheckedPackage } from "./dataDoor.ts";

/** A file under /data/ of the site; its address never changes. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The descriptor with the size and the hash of each table. */
function descriptor({ pkg, texts }: CheckedPackage): string {
  const resources = pkg.resources.map((resource) => {
    const bytes = Buffer.from(texts.get(resource.path) ?? "");
    return {
      ...resource,
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    };
  });
  return written({ ...pkg, resources });
}

/** The data package as it is published: the descriptor, every table as JSON and as CSV, and what the CSV means. */
export function publishedFiles(checked: CheckedPackage): readonly PublishedFile[] {
  const { pkg, dataset, texts } = checked;
  const records = new Map<string, readonly object[]>(Object.entries(dataset));
  return [
    { name: "datapackage.json", text: descriptor(checked) },
    ...pkg.resources.flatMap((resource) => [
      { name: resource.path, text: texts.get(resource.path) ?? "" },
      { name: `${resource.name}.csv`, text: csvOf(resource, records.get(tableKey(resource.name)) ?? []) },
      { name: `${resource.name}.csv-metadata.json`, text: written(csvMetadataOf(pkg, resource)) },
    ]),
  ];
}
