import { parseEdtf } from "#core/model/edtf.ts";
import type { Field, TableSchema } from "./dataPackage.ts";
import { type Fault, fault, quote, within } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { listFaults } from "./list.ts";
import { suggest } from "./nearest.ts";
import { numberFault } from "./number.ts";
import { issueOf, type Table } from "./table.ts";
import { textFault, uriFault } from "./text.ts";

/** Texts that may stand for a value that is missing, such as `not reported`. */
export const missingTexts = ({ missingValues = [] }: TableSchema): string[] =>
  missingValues.map(({ value }) => value).filter((value) => value !== "");

const patterns = new Map<string, RegExp>();

/** A pattern of the schema, compiled once. */
function patternOf(text: string): RegExp {
  const known = patterns.get(text) ?? new RegExp(text, "u");
  patterns.set(text, known);
  return known;
}

function edtfFault(text: string): Fault | undefined {
  try {
    parseEdtf(text);
    return undefined;
  } catch (error) {
    return fault(
      error instanceof RangeError ? error.message : String(error),
      "Write an EDTF date, the earlier one first",
    );
  }
}

function stringFault({ constraints, format, rdfType }: Field, value: unknown): Fault | undefined {
  if (typeof value !== "string") return fault(`${quote(value)} is not a text`, `Write it in quotes`);
  const { enum: words, pattern } = constraints ?? {};
  const found = textFault(value);
  if (found) return found;
  if (words && !words.includes(value))
    return fault(
      `${quote(value)} is not one of the words of this field`,
      suggest(value, words, `one of ${words.join(", ")}`),
    );
  if (rdfType?.endsWith("/EDTF")) return edtfFault(value);
  if (format === "uri") return uriFault(value);
  if (pattern !== undefined && !patternOf(pattern).test(value))
    return fault(`${quote(value)} is not written as this field asks`, `Write it so that it matches ${pattern}`);
  return undefined;
}

function booleanFault(value: unknown): Fault | undefined {
  return typeof value === "boolean" ? undefined : fault(`${quote(value)} is not true or false`, "Write true or false");
}

function valueFaults(field: Field, value: unknown): Fault[] {
  if (value === null) return [fault("is null", "Leave the key out where nothing is known")];
  if (field.type === "array") return listFaults(field, value);
  const found =
    field.type === "string"
      ? stringFault(field, value)
      : field.type === "boolean"
        ? booleanFault(value)
        : numberFault(field, value);
  return found ? [found] : [];
}

/** Every value of a table that is not as its field asks. */
export function fieldIssues(table: Table): Issue[] {
  const { fields } = table.resource.schema;
  const missing = missingTexts(table.resource.schema);
  return table.rows.flatMap((row) =>
    fields
      .flatMap((field) => {
        const required = field.constraints?.required ?? false;
        const value = row.record[field.name];
        if (value === undefined)
          return required && !row.misspelt.has(field.name)
            ? [fault("is missing", `Add it: ${field.description}`, [field.name])]
            : [];
        if (typeof value === "string" && missing.includes(value))
          return required ? [fault(`may not be ${quote(value)}`, "This field must be known", [field.name])] : [];
        return valueFaults(field, value).map((one) => within([field.name], one));
      })
      .map((one) => issueOf(table, row, one)),
  );
}
