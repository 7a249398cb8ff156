import type { Field, Resource } from "#core/parse/dataPackage.ts";
import { referenceOf } from "#core/parse/references.ts";
import { type Break, broken, nameOf, namesOf, type Open, spoilt, torn, writtenRows } from "./breakage.ts";

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
    (field, resource) =>
      field.type === "string" && referenceOf(resource, field) !== undefined && !isKey(field, resource),
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
    ({ name }, value) => `${name}[${(value as string[]).length - 1}]`,
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
  "a key twice": (original, resource) => {
    const [row] = original.rowsOf(resource);
    if (!row) return undefined;
    const text = (original.texts.get(resource.path) ?? "").replace(
      /"source": ("[^"]*")/,
      '"source": "x", "source": $1',
    );
    const expected = { file: resource.path, record: nameOf(resource, row), field: "source" };
    return resource.schema.fields.some(({ name }) => name === "source")
      ? { file: resource.path, text, expected }
      : undefined;
  },
  "nothing at all": torn(() => ""),
  "a record taken out": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows);
    if (!row) return undefined;
    const text = writtenRows(rows.filter((one) => one !== row));
    const [user] = resource.name === "shapes" ? [] : namesOf(original, resource, String(row.id));
    const harmless = "a table may be shorter where nobody names the record";
    if (user) return { file: resource.path, text, expected: { file: user }, spreads: true };
    return resource.name === "shapes" ? undefined : { file: resource.path, text, expected: { harmless } };
  },
  "a record with another id": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows);
    if (!row || resource.schema.primaryKey.length > 1 || resource.name === "shapes") return undefined;
    const [user] = namesOf(original, resource, String(row.id));
    row.id = resource.name === "countries" ? "QQQ" : "another";
    const text = writtenRows(rows);
    if (user) return { file: resource.path, text, expected: { file: user }, spreads: true };
    return { file: resource.path, text, expected: { harmless: "an id may change where nobody names it" } };
  },
  "a blank before an id": broken((row) => {
    if (typeof row.id !== "string") return undefined;
    const record = row.id;
    row.id = ` ${row.id}`;
    return { record, field: "id" };
  }),
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
  "an amount without its currency": broken((row, resource) => {
    if (!["projects", "grants"].includes(resource.name)) return undefined;
    row.amount = 1000;
    delete row.currency;
    return { record: nameOf(resource, row), field: "amount" };
  }),
  "a record that belongs to nothing": broken((row, resource) => {
    const homes = ["partnership", "programme", "organisation", "series", "cohort", "country", "region"];
    if (!["events", "roles", "placements", "mentions"].includes(resource.name)) return undefined;
    const required = resource.schema.fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
    for (const name of homes.filter((one) => !required.includes(one))) delete row[name];
    const fields = { events: "partnership", roles: "partnership", placements: "programme", mentions: "country" };
    return { record: nameOf(resource, row), field: fields[resource.name as keyof typeof fields] };
  }),
  "a card with the id of another": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows);
    if (!row || !["programmes", "help", "cohorts"].includes(resource.name)) return undefined;
    row.id = "pod";
    const expected = { file: resource.path, record: "pod", field: "id" };
    return { file: resource.path, text: writtenRows(rows), expected, spreads: true };
  },
  "a place without a shape": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows.filter(({ country }) => country !== undefined));
    if (!row || resource.name !== "shapes") return undefined;
    const expected = { file: "countries.json", record: String(row.country), field: "id" };
    delete row.country;
    return { file: resource.path, text: writtenRows(rows), expected };
  },
  "a shape taken out": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows.filter(({ longitude }) => longitude === undefined));
    if (!row || resource.name !== "shapes") return undefined;
    const expected = { file: resource.path, record: String(row.id), field: "id" };
    return { file: resource.path, text: writtenRows(rows.filter((one) => one !== row)), expected, spreads: true };
  },
  "a marker without its place on earth": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const row = dice.pick(rows.filter(({ longitude }) => longitude !== undefined));
    if (!row) return undefined;
    delete row.longitude;
    delete row.latitude;
    const expected = { file: resource.path, record: String(row.id), field: "id" };
    return { file: resource.path, text: writtenRows(rows), expected };
  },
  "a second shape for a place": (original, resource, dice) => {
    const rows = original.rowsOf(resource);
    const [first, second] = [dice.pick(rows.slice(0, 100)), dice.pick(rows.slice(120))];
    if (resource.name !== "shapes" || !first || !second) return undefined;
    first.country = "BFA";
    second.country = "BFA";
    for (const row of rows) if (row.id === "BFA") delete row.country;
    const expected = { file: resource.path, record: String(second.id), field: "country" };
    return { file: resource.path, text: writtenRows(rows), expected, spreads: true };
  },
  "a file that is missing": (_, { path }) => ({ file: path, text: undefined, expected: { file: path } }),
  "a file too many": () => ({ file: "extra.json", text: "[]", expected: { file: "extra.json" } }),
};
