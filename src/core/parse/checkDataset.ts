import type { Dataset } from "#core/model/records.ts";
import { belongingIssues } from "./belonging.ts";
import { boundIssues } from "./bounds.ts";
import { cardIssues } from "./cards.ts";
import { companionIssues } from "./companions.ts";
import type { DataPackage } from "./dataPackage.ts";
import { fieldIssues } from "./field.ts";
import { DatasetError, type Issue } from "./issue.ts";
import { suggest } from "./nearest.ts";
import { referenceIssues } from "./references.ts";
import { shapeIssues } from "./shapes.ts";
import { spanIssues } from "./span.ts";
import { readTable } from "./table.ts";
import { tableKey } from "./tableKey.ts";
import { uniquenessIssues } from "./uniqueness.ts";

function strayFiles({ resources }: DataPackage, files: Iterable<string>): Issue[] {
  const paths = resources.map(({ path }) => path);
  return [...files]
    .filter((file) => !paths.includes(file))
    .map((file) => ({
      file,
      record: undefined,
      field: undefined,
      problem: "is not named by datapackage.json",
      mend: suggest(file, paths, "add a resource for it, or take the file away"),
    }));
}

/**
 * Checks the tables of the data package, each a JSON text by its file name, and gathers every issue.
 *
 * `shapes` holds the codes of the base map's shapes; without it, only the table of shapes is asked.
 * The data set is what its type says only if there are no issues.
 */
export function checkDataset(
  pkg: DataPackage,
  texts: ReadonlyMap<string, string>,
  shapes: ReadonlySet<string> | undefined,
): { dataset: Dataset; issues: readonly Issue[] } {
  const read = pkg.resources.map((resource) => readTable(resource, texts.get(resource.path)));
  const all = read.map(({ table }) => table);
  const tables = new Map(all.map((table) => [table.resource.name, table]));
  const issues = [
    ...strayFiles(pkg, texts.keys()),
    ...read.flatMap((one) => one.issues),
    ...all.flatMap((table) => [
      ...fieldIssues(table),
      ...uniquenessIssues(table),
      ...spanIssues(table),
      ...companionIssues(table),
    ]),
    ...referenceIssues(all),
    ...belongingIssues(tables),
    ...cardIssues(tables),
    ...boundIssues(tables),
    ...shapeIssues(tables, shapes),
  ];
  const order = new Map(pkg.resources.map(({ path }, i) => [path, i]));
  const rank = ({ file, line = 0, column = 0 }: Issue) => [order.get(file) ?? -1, line, column];
  return {
    dataset: Object.fromEntries(
      all.map(({ resource, rows }) => [tableKey(resource.name), rows.map(({ record }) => record)]),
    ) as unknown as Dataset,
    issues: issues.sort((a, b) => {
      const [p, q] = [rank(a), rank(b)];
      return (p[0] ?? 0) - (q[0] ?? 0) || (p[1] ?? 0) - (q[1] ?? 0) || (p[2] ?? 0) - (q[2] ?? 0);
    }),
  };
}

/**
 * Parses the tables of the data package.
 *
 * @throws {DatasetError} with every issue, if there is any.
 */
export function parseDataset(
  pkg: DataPackage,
  texts: ReadonlyMap<string, string>,
  shapes: ReadonlySet<string> | undefined,
): Dataset {
  const { dataset, issues } = checkDataset(pkg, texts, shapes);
  if (issues.length > 0) throw new DatasetError(issues);
  return dataset;
}
