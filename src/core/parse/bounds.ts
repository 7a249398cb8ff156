import { fault } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { issueOf } from "./table.ts";
import { numberOf, rowsOf, type Tables, textOf } from "./tables.ts";

/** Targets and scales that are upside down: `field` must not be less than `least`. */
const ordered: readonly (readonly [table: string, least: string, field: string])[] = [
  ["actions", "target", "targetMax"],
  ["indicators", "minimum", "maximum"],
];

function upsideDown(tables: Tables): Issue[] {
  return ordered.flatMap(([name, least, field]) =>
    [...rowsOf(tables, name)].flatMap(({ table, row }) => {
      const [low, high] = [numberOf(row, least), numberOf(row, field)];
      if (low === undefined || high === undefined || low <= high) return [];
      return [issueOf(table, row, fault(`${high} is less than ${least}, ${low}`, "Mend one of the two", [field]))];
    }),
  );
}

/** Observations outside their indicator's scale, and limits that are upside down. */
export function boundIssues(tables: Tables): Issue[] {
  const scales = new Map(
    [...rowsOf(tables, "indicators")].map(({ row }) => [
      row.name,
      { minimum: numberOf(row, "minimum") ?? -Infinity, maximum: numberOf(row, "maximum") ?? Infinity },
    ]),
  );
  const outside = [...rowsOf(tables, "observations")].flatMap(({ table, row }) => {
    const value = numberOf(row, "value");
    const scale = scales.get(textOf(row, "indicator") ?? "");
    if (!scale || value === undefined || scale.minimum > scale.maximum) return [];
    if (value >= scale.minimum && value <= scale.maximum) return [];
    const problem = `${value} is outside the indicator's scale, ${scale.minimum} to ${scale.maximum}`;
    return [issueOf(table, row, fault(problem, "Mend the value, or the indicator's minimum and maximum", ["value"]))];
  });
  return [...upsideDown(tables), ...outside];
}
