import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParseRows } from "d3";
import { expect, test } from "vitest";
import { tableOf } from "#export/data/tableOf.ts";
import { xlsxOf } from "#export/data/xlsx.ts";
import { viewAt } from "../export/views.ts";
import { withFolder } from "../ownFolder.ts";
import { opened } from "./inOffice.ts";

/** Commas, quotes, UTF-8, every cell as it is and none as it is shown, one file for each sheet. */
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

test.each(["/map?measure=odb", "/map?layer=odra&asof=2016&region=sub-saharan-africa", "/timeline", "/countries/BFA"])(
  "LibreOffice opens the workbook of %s and reads every cell as it was written, numbers as numbers",
  async (address) => {
    const view = viewAt(address);
    const table = tableOf(view, "seen");
    await withFolder(async (folder) => {
      await writeFile(join(folder, "view.xlsx"), Buffer.from(await (await xlsxOf(view, table)).arrayBuffer()));
      await opened(folder, [join(folder, "view.xlsx")], asCsv, () => "view-Data.csv");
      const sheet = async (name: string) =>
        csvParseRows((await readFile(join(folder, `view-${name}.csv`), "utf8")).replace(/^\uFEFF/, ""));
      const [head, ...rows] = await sheet("Data");
      expect(head).toEqual(table.columns.map(({ label }) => label));
      const written = table.rows.map((row) => row.map((value) => (value === undefined ? "" : String(value))));
      expect(rows).toEqual(written);
      expect(await sheet("Sources")).toHaveLength(table.sources.length + 1);
      expect((await sheet("About")).flat()).toContain(view.address);
    });
  },
);
