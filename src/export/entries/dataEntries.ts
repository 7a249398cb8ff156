import { tableOf } from "../data/tableOf.ts";
import type { ExportEntry } from "../exportEntry.ts";

/** The data of a view, and the view as a file that answers without a network. */
export const dataEntries: readonly ExportEntry[] = [
  {
    id: "csv",
    label: (messages) => messages.exports.entries.csv,
    extension: "csv",
    make: async (view, { scope }) => {
      const { csvOf } = await import("../data/csv.ts");
      return new Blob([csvOf(tableOf(view, scope))], { type: "text/csv;charset=utf-8" });
    },
  },
  {
    id: "xlsx",
    label: (messages) => messages.exports.entries.xlsx,
    extension: "xlsx",
    make: async (view, { scope }) => {
      const { xlsxOf } = await import("../data/xlsx.ts");
      return await xlsxOf(view, tableOf(view, scope));
    },
  },
  {
    id: "json",
    label: (messages) => messages.exports.entries.json,
    extension: "json",
    make: async (view, { scope }) => {
      const { jsonOf } = await import("../data/json.ts");
      return new Blob([jsonOf(view, tableOf(view, scope))], { type: "application/json" });
    },
  },
  {
    id: "offline",
    label: (messages) => messages.exports.entries.offline,
    extension: "html",
    make: async (view, _, making) => {
      const [{ offlineHtml }, { drawn }] = await Promise.all([
        import("../offline/offlineHtml.ts"),
        import("../offline/drawn.ts"),
      ]);
      return new Blob([await offlineHtml(view, drawn, making)], { type: "text/html;charset=utf-8" });
    },
  },
];
