import { csvParseRows } from "d3";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { csvOf } from "#export/data/csv.ts";
import type { CellValue, ExportTable } from "#export/data/exportTable.ts";
import { jsonOf } from "#export/data/json.ts";
import { tableOf } from "#export/data/tableOf.ts";
import { xlsxOf } from "#export/data/xlsx.ts";
import { addresses, atlas, viewAt } from "./views.ts";

const small = (rows: readonly (readonly CellValue[])[]): ExportTable => ({
  columns: [
    { id: "a", label: "A", type: "text" },
    { id: "b", label: "B", type: "number" },
  ],
  rows,
  citations: [],
  sources: [],
});

const cellOf = (table: ExportTable, row: number, column: string): CellValue =>
  table.rows[row]?.[table.columns.findIndex(({ id }) => id === column)];

const columnOf = (table: ExportTable, column: string): readonly CellValue[] =>
  table.rows.map((_, row) => cellOf(table, row, column));

test.each(addresses)("%s: every row fills its columns, says who says so, and how it stands", (address) => {
  const table = tableOf(viewAt(address), "seen");
  for (const [at, row] of table.rows.entries()) {
    expect(row).toHaveLength(table.columns.length);
    expect(cellOf(table, at, "status")).toBeTruthy();
    for (const [index, { type }] of table.columns.entries())
      if (row[index] !== undefined) expect(typeof row[index]).toBe(type === "number" ? "number" : "string");
    const addressed = String(cellOf(table, at, "source_address") ?? "");
    for (const one of addressed.split(" ").filter((text) => text !== "")) expect(URL.canParse(one)).toBe(true);
    // What no card names is said by no source: the atlas counts its cards.
    if (!address.includes("measure=programmes") || cellOf(table, at, "value"))
      expect(addressed, `${address}, row ${at}`).not.toBe("");
  }
});

test.each(addresses)("%s: what I see is part of all", (address) => {
  const view = viewAt(address);
  expect(tableOf(view, "seen").rows.length).toBeLessThanOrEqual(tableOf(view, "all").rows.length + 60);
});

test("a map of Africa in 2016 gives the countries of the region, with those of an unknown date empty and said so", () => {
  const table = tableOf(viewAt("/map?layer=odra&region=sub-saharan-africa&asof=2016"), "seen");
  expect(new Set(columnOf(table, "region"))).toEqual(new Set(["Sub-Saharan Africa"]));
  expect(new Set(columnOf(table, "year"))).toEqual(new Set([2016]));
  const states = new Set(columnOf(table, "status"));
  expect(
    [...states].every((state) =>
      /^(in|left since|not in this layer|not on this partial list|enters later|in, date)/.test(String(state)),
    ),
  ).toBe(true);
  for (const [at, status] of columnOf(table, "status").entries())
    expect(cellOf(table, at, "value")).toBe(status === "in" || status === "left since" ? 1 : undefined);
});

test("a value that is not reported is empty, and never zero", () => {
  const table = tableOf(viewAt(`/map?measure=${atlas.indicators[0]?.id}`), "all");
  const unknown = columnOf(table, "status").flatMap((status, at) => (/^not/.test(String(status)) ? at : []));
  expect(unknown.length).toBeGreaterThan(0);
  for (const at of unknown) expect(cellOf(table, at, "value")).toBeUndefined();
});

test("what is planned is never called held, and what has no date stands last", () => {
  const table = tableOf(viewAt("/timeline"), "seen");
  const events = new Map(atlas.events.map((event) => [event.id, event]));
  for (const [at, id] of columnOf(table, "id").entries()) {
    const event = events.get(String(id));
    if (event) expect(cellOf(table, at, "status")).toBe(event.status);
  }
  const dates = columnOf(table, "date");
  const firstUndated = dates.indexOf(undefined);
  expect(firstUndated).toBeGreaterThan(0);
  expect(dates.slice(firstUndated).every((date) => date === undefined)).toBe(true);
});

test("a country's table says of every list whether it is on it", () => {
  const table = tableOf(viewAt("/countries/BFA"), "seen");
  const lists = new Set(columnOf(table, "list_code"));
  expect(atlas.layers.filter(({ id }) => !lists.has(id))).toEqual([]);
  expect(new Set(columnOf(table, "country_code"))).toEqual(new Set(["BFA"]));
});

test("CSV can be read back, whatever the texts are, but for the sign that guards a formula", () => {
  const unit = fc.constantFrom('"', ",", "\r", "\n", "a", "=", " ", "é");
  const text = fc.oneof(fc.string(), fc.string({ unit })).filter((one) => one !== "");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.option(fc.integer(), { nil: undefined })), { minLength: 1 }), (rows) => {
      const [head, ...read] = csvParseRows(csvOf(small(rows)).slice(1));
      expect(head).toEqual(["a", "b"]);
      expect(read.map(([first = "", second]) => [first.replace(/^'(?=[\s=+@\-＝＋－＠])/, ""), second])).toEqual(
        rows.map(([first, number]) => [first.replace(/^'(?=[\s=+@\-＝＋－＠])/, ""), number?.toString() ?? ""]),
      );
    }),
  );
});

test.each(["=1+1", "+41", "-2", "@SUM(A1)", "\t=1", " =cmd", "＝1", "\r=1"])(
  "a text that a spreadsheet would run is guarded: %j",
  (text) => {
    expect(csvParseRows(csvOf(small([[text, undefined]])).slice(1))[1]?.[0]).toBe(`'${text}`);
  },
);

test("a number below zero stays a number", () => {
  expect(csvOf(small([["a", -2]]))).toBe("\uFEFFa,b\r\na,-2\r\n");
});

test("JSON holds the view, its columns, its rows and its sources", () => {
  const view = viewAt("/map?layer=odra&region=sub-saharan-africa&asof=2016");
  const table = tableOf(view, "seen");
  const file = JSON.parse(jsonOf(view, table));
  expect(file.view).toMatchObject({ address: view.address, dataVersion: atlas.version });
  expect(file.rows).toHaveLength(table.rows.length);
  expect(file.rows[0].country_code).toBe(table.rows[0]?.[0]);
  expect(file.sources.map(({ id }: { id: string }) => id)).toEqual(table.sources);
  expect(JSON.stringify(file)).not.toContain("null");
});

/** The cells of a sheet as texts and numbers, read from its XML, and every part of the workbook well-formed. */
function sheetsIn(bytes: Uint8Array): readonly (readonly (readonly CellValue[])[])[] {
  const parts = unzipSync(bytes);
  const trees = new Map<string, { name: string; text: string; attributes: Record<string, string> }[]>();
  for (const [path, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const nodes: { name: string; text: string; attributes: Record<string, string> }[] = [];
    const open: typeof nodes = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.on("opentag", ({ name, attributes }) => {
      const node = { name, text: "", attributes: attributes as Record<string, string> };
      nodes.push(node);
      open.push(node);
    });
    parser.on("text", (text) => {
      for (const node of open) node.text += text;
    });
    parser.on("closetag", () => void open.pop());
    parser.write(strFromU8(content)).close();
    trees.set(path, nodes);
  }
  const shared = (trees.get("xl/sharedStrings.xml") ?? []).filter(({ name }) => name === "si").map(({ text }) => text);
  return [...trees.keys()]
    .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .sort()
    .map((path) => {
      const rows: CellValue[][] = [];
      for (const { name, text, attributes } of trees.get(path) ?? []) {
        if (name === "row") rows.push([]);
        if (name !== "c") continue;
        const column =
          [...(attributes.r ?? "").replace(/\d+/, "")].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) -
          1;
        const row = rows.at(-1) ?? [];
        row[column] =
          attributes.t === "s"
            ? shared[Number(text)]
            : attributes.t === "n" || attributes.t === undefined
              ? text === ""
                ? undefined
                : Number(text)
              : text;
      }
      return rows;
    });
}

test.each(addresses)(
  "%s: the workbook reads back cell by cell, numbers as numbers, with its sources",
  async (address) => {
    const view = viewAt(address);
    const table = tableOf(view, "seen");
    const [data = [], sources = [], about = []] = sheetsIn(
      new Uint8Array(await (await xlsxOf(view, table)).arrayBuffer()),
    );
    expect(data[0]).toEqual(table.columns.map(({ label }) => label));
    expect(data).toHaveLength(table.rows.length + 1);
    for (const [at, row] of table.rows.entries())
      expect(table.columns.map((_, column) => data[at + 1]?.[column])).toEqual(row.map((value) => value));
    expect(sources).toHaveLength(table.sources.length + 1);
    expect(about.flat()).toContain(view.address);
  },
);
