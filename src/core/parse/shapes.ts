import { fault, quote } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { issueOf, type Row, type Table } from "./table.ts";
import { rowsOf, type Tables, textOf } from "./tables.ts";

/** Places that the map cannot show, and places it would show twice. */
function placeIssues(tables: Tables, shapes: Table): Issue[] {
  const first = new Map<string, Row>();
  const twice = shapes.rows.flatMap((row) => {
    const country = textOf(row, "country");
    const earlier = country === undefined ? undefined : first.get(country);
    if (country !== undefined && !earlier) first.set(country, row);
    if (!earlier) return [];
    const problem = `${quote(country)} already has the shape ${quote(earlier.name)}`;
    return [issueOf(shapes, row, fault(problem, "Keep one; the other may say drawnWithin", ["country"]))];
  });
  const places = [...rowsOf(tables, "countries")];
  const known = new Set(places.map(({ row }) => row.name));
  const sure = shapes.rows.every(({ record, misspelt }) =>
    Object.hasOwn(record, "country") ? known.has(String(record.country)) : !misspelt.has("country"),
  );
  if (!shapes.whole || !sure) return twice;
  const without = places.flatMap(({ table, row }) => {
    if (first.has(row.name) || row.name.startsWith("#")) return [];
    const mend = "Add a record to shapes.json, with longitude and latitude where the base map has no shape";
    return [issueOf(table, row, fault(`${quote(row.name)} has neither a shape nor a marker`, mend, ["id"]))];
  });
  return [...twice, ...without];
}

/** Records of the table that are neither on the base map nor markers, and shapes the table lacks. */
function baseMapIssues(table: Table, onMap: ReadonlySet<string>): Issue[] {
  const unseen = table.rows.flatMap((row) => {
    if (onMap.has(row.name) || row.name.startsWith("#") || Object.hasOwn(row.record, "longitude")) return [];
    const mend = "Give it the code of a shape, or longitude and latitude";
    return [issueOf(table, row, fault("is neither on the base map nor a marker", mend, ["id"]))];
  });
  const known = new Set(table.rows.map(({ name }) => name));
  const unknown = [...onMap].filter((id) => table.whole && !known.has(id));
  const file = table.resource.path;
  const mend = "Add a record; without country where the data name no such place";
  return [
    ...unseen,
    ...unknown.map((record) => ({ file, record, field: "id", problem: "is on the base map, but not here", mend })),
  ];
}

/** Whether the map can show every place of the data, once; `onMap` holds the codes of the base map's shapes, where known. */
export function shapeIssues(tables: Tables, onMap: ReadonlySet<string> | undefined): Issue[] {
  const shapes = tables.get("shapes");
  if (!shapes?.json) return [];
  return [...placeIssues(tables, shapes), ...(onMap ? baseMapIssues(shapes, onMap) : [])];
}
