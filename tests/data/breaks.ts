import type { Field, Resource } from "#core/parse/dataPackage.ts";
import { referenceOf } from "#core/parse/references.ts";
import { type Break, broken, namesOf, nameOf, type Open, spoilt, torn, writtenRows } from "./breakage.ts";

const isKey = ({ name }: Field, { schema }: Resource): boolean => schema.primaryKey.includes(name);
const isText = (field: Field, resource: Resource): boolean => field.type === "string" && !isKey(field, resource);
const isFree = (field: Field, resource: Resource): boolean =>
  isText(field, resource) &&
  !field.constraints?.enum &&
  !field.constraints?.pattern &&
  !field.format &&
  referenceOf(resource, field) === undefined;
const isNumber = (field: Field, resource: Resource): boolean =>
  ["number", "integer", "year"].includes(field.type) && !isKey(field, resource);
const isDate = ({ rdfType }: Field): boolean => rdfType !== undefined;
const only = (table: string, field: string) => (one: Field, resource: Resource) =>
  resource.name === table && one.name === field;

const swapped = (text: string): string => text.slice(0, 1) + (text[2] ?? "x") + (text[1] ?? "y") + text.slice(3);

const dropped = (row: Open, name: string): unknown => {
  const { [name]: value } = row;
  delete row[name];
  return value;
};

/** Every way to break a table that the test tries on every table in turn. */
export const breaks: Readonly<Record<string, Break>> = {
  "a misspelt key": broken((row, resource, _, dice) => {
    const key = dice.pick(Object.keys(row).filter((name) => name.length > 3 && swapped(name) !== name));
    if (key === undefined) return undefined;
    const record = nameOf(resource, row);
    row[swapped(key)] = dropped(row, key);
    return { record, field: swapped(key) };
  }),
  "a key that does not exist": broken((row, resource) => {
    row.colour = "red";
    return { record: nameOf(resource, row), field: "colour" };
  }),
  "a required value left out": broken((row, resource, rows, dice) => {
    const required = resource.schema.fields.filter(({ constraints }) => constraints?.required);
    const field = dice.pick(required);
    if (!field) return undefined;
    const record = isKey(field, resource) ? `#${rows.indexOf(row) + 1}` : nameOf(resource, row);
    dropped(row, field.name);
    return { record, field: field.name };
  }),
  "a number for a text": spoilt(isText, () => 2014),
  "null for a value": spoilt(
    (field, resource) => !isKey(field, resource),
    () => null,
  ),
  "an empty text": spoilt(isText, () => ""),
  "a blank before a text": spoilt(isText, (value) => ` ${value}`),
  "a blank after a text": spoilt(isFree, (value) => `${value} `),
  "a line break in a text": spoilt(isFree, (value) => `${String(value).slice(0, 3)}\n${String(value).slice(3)}`),
  "a mark that turns the text around": spoilt(isFree, (value) => `${value}\u202Ex`),
  "a number as a text, with a comma": spoilt(isNumber, () => "1,250"),
  "a number as a text": spoilt(isNumber, (value) => String(value)),
  "a part of a whole number": spoilt(
    (field, resource) => ["integer", "year"].includes(field.type) && !isKey(field, resource),
    (value) => Number(value) + 0.5,
  ),
  "less than the least": spoilt(
    (field, resource) => field.constraints?.minimum !== undefined && !isKey(field, resource),
    (_, { constraints }) => Number(constraints?.minimum) - 1,
  ),
  "more than the most": spoilt(
    (field, resource) => field.constraints?.maximum !== undefined && !isKey(field, resource),
    (_, { constraints }) => Number(constraints?.maximum) + 1,
  ),
  "a word for true or false": spoilt(
    ({ type }) => type === "boolean",
    () => "yes",
  ),
  "a misspelt word of a fixed list": spoilt(
    ({ constraints }) => constraints?.enum !== undefined,
    (value) => `${value}s`,
  ),
  "a text that does not match its pattern": spoilt(
    (field, resource) => field.constraints?.pattern !== undefined && !isDate(field) && !isKey(field, resource),
    (value) => `${value} (?)`,
  ),
  "a month that does not exist": spoilt(isDate, () => "2014-13"),
  "a day that does not exist": spoilt(isDate, () => "2014-02-30"),
  "a date in words": spoilt(isDate, () => "July 2014"),
  "an interval the wrong way round": spoilt(isDate, () => "2015/2014"),
  "an address that runs script": spoilt(
    ({ format }) => format === "uri",
    () => "javascript:alert(1)",
  ),
  "an address without its beginning": spoilt(
    ({ format }) => format === "uri",
    (value) => String(value).replace(/^https?:\/\//, "www."),
  ),
  "a misspelt id of another table": spoilt(
    (field, resource) => field.type === "string" && referenceOf(resource, field) !== undefined && !isKey(field, resource),
    (value) => `${value}x`,
  ),
  "a misspelt id in a list": spoilt(
    (field) => field.arrayItem?.type === "string" && field.arrayItem.references !== undefined,
    (value) => [`${(value as string[])[0]}x`, ...(value as string[]).slice(1)],
    ({ name }) => `${name}[0]`,
  ),
  "an id twice in a list": spoilt(
    (field) => field.arrayItem?.type === "string",
    (value) => [...(value as string[]), (value as string[])[0]],
    ({ name }) => name,
  ),
  "an empty list": spoilt(
    ({ type }) => type === "array",
    () => [],
  ),
  "a text for a list": spoilt(
    ({ type }) => type === "array",
    () => "health",
  ),
  "a citation of nobody": broken((row, resource) => {
    if (!resource.schema.fields.some(({ name }) => name === "also")) return undefined;
    row.also = [{ source: "nobody-said-so", locator: "paragraph 1" }];
    return { record: nameOf(resource, row), field: "also[0].source" };
  }),
  "a citation with a misspelt key": broken((row, resource) => {
    if (!resource.schema.fields.some(({ name }) => name === "also")) return undefined;
    row.also = [{ source: "pod-about", locater: "paragraph 1" }];
    return { record: nameOf(resource, row), field: "also[0].locater" };
  }),
  "a record twice": broken((row, resource, rows) => {
    rows.push({ ...row });
    return { record: nameOf(resource, row), field: resource.schema.primaryKey[0] ?? "" };
  }),
  "a record that is a text": broken((row, _, rows) => {
    const at = rows.indexOf(row);
    rows.splice(at, 1, "nothing" as unknown as Open);
    return { record: `#${at + 1}` };
  }),
  "a table that is no list": torn((text) => `{ "records": ${text} }`),
  "a comma too many at the end": torn((text) => text.replace(/\s*\]\s*$/, ",\n]")),
  "a bracket that does not close": torn((text) => text.replace(/\]\s*$/, "")),
  "a quote that is missing": torn((text) => text.replace(/"(\w+)": "/, '"$1: "')),
  "a comma that is missing": torn((text) => text.replace(/",\n/, '"\n')),
  "a comment": torn((text) => text.replace(/\n/, " // the first\n")),
  "a key twice": broken((row, resource) => {
    row["twice\u0000"] = 1;
    return { record: nameOf(resource, row), field: "source" };
  }),
  "nothing at all": torn(() => ""),
  "a record taken out": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows);
    if (!row) return undefined;
    const id = String(row.id);
    const used = resource.schema.primaryKey.length === 1 && namesOf(original, resource, id).length > 0;
    const shown = resource.name === "shapes";
    const text = writtenRows(rows.filter((one) => one !== row));
    if (used || shown) return { file: resource.path, text, expected: { file: "" }, spreads: true };
    return { file: resource.path, text, expected: { harmless: "a table may be shorter, if nobody names the record" } };
  },
  "records in another order": (original, resource) => {
    const text = writtenRows(original.rowsOf(resource).reverse());
    return { file: resource.path, text, expected: { harmless: "the order of records says nothing that is checked" } };
  },
  "keys in another order": (original, resource) => {
    const rows = original.rowsOf(resource).map((row) => Object.fromEntries(Object.entries(row).reverse()));
    return { file: resource.path, text: writtenRows(rows), expected: { harmless: "JSON keys have no order" } };
  },
  "no line breaks": torn((text) => JSON.stringify(JSON.parse(text)), "the layout of a file says nothing"),
  "another wording": (original, resource, dice) => {
    const made = spoilt(isFree, (value) => `${value} indeed`)(original, resource, dice);
    return made && { ...made, expected: { harmless: "only the source can tell: data:verify compares them" } };
  },
  "an observation outside its scale": spoilt(only("observations", "value"), () => 100.5),
  "a target above its upper end": spoilt(only("actions", "targetMax"), () => 0.5),
  "an end before the start": spoilt(only("partnerships", "end"), () => "1999"),
  "a second shape for a place": broken((row, resource) => {
    if (resource.name !== "shapes") return undefined;
    row.country = row.country === "BFA" ? "MDA" : "BFA";
    return { record: "BFA", field: "country" };
  }),
  "a shape of no map": broken((row, resource) => {
    if (resource.name !== "shapes") return undefined;
    row.id = "ZZZ";
    return { record: "ZZZ", field: "id" };
  }),
};
