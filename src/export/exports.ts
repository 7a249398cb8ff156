import type { Messages } from "#i18n/en.ts";
import { type DataScope, tableOf } from "./data/tableOf.ts";
import type { ExportedView } from "./exportedView.ts";

/** What the reader chose besides the form. */
export interface ExportOptions {
  readonly scope: DataScope;
}

/** How a file that is on its way hears that nobody waits for it any more, and says how far it is. */
export interface Making {
  readonly signal: AbortSignal;
  /** Hears the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export type ExportGroup = "slide" | "data" | "offline";

/** One way to take a view away. */
export interface ExportEntry {
  readonly id: string;
  readonly group: ExportGroup;
  readonly label: (messages: Messages) => string;
  /** The end of the file's name, without the dot before it. */
  readonly extension: string;
  /**
   * Makes the file, its script being loaded now; or does something else, and returns what is to be said of it.
   *
   * @throws where `signal` was aborted, or a part that it needs does not arrive
   */
  readonly make: (view: ExportedView, options: ExportOptions, making: Making) => Promise<Blob | string>;
}

/** Every way to take a view away, in the order of the dialog. */
export const exports: readonly ExportEntry[] = [
  {
    id: "csv",
    group: "data",
    label: (messages) => messages.exports.entries.csv,
    extension: "csv",
    make: async (view, { scope }) => {
      const { csvOf } = await import("./data/csv.ts");
      return new Blob([csvOf(tableOf(view, scope))], { type: "text/csv;charset=utf-8" });
    },
  },
  {
    id: "xlsx",
    group: "data",
    label: (messages) => messages.exports.entries.xlsx,
    extension: "xlsx",
    make: async (view, { scope }) => {
      const { xlsxOf } = await import("./data/xlsx.ts");
      return await xlsxOf(view, tableOf(view, scope));
    },
  },
  {
    id: "json",
    group: "data",
    label: (messages) => messages.exports.entries.json,
    extension: "json",
    make: async (view, { scope }) => {
      const { jsonOf } = await import("./data/json.ts");
      return new Blob([jsonOf(view, tableOf(view, scope))], { type: "application/json" });
    },
  },
  {
    id: "offline",
    group: "offline",
    label: (messages) => messages.exports.entries.offline,
    extension: "html",
    make: async (view, _, making) => {
      const [{ offlineHtml }, { drawn }] = await Promise.all([
        import("./offline/offlineHtml.ts"),
        import("./offline/drawn.ts"),
      ]);
      return new Blob([await offlineHtml(view, drawn, making)], { type: "text/html;charset=utf-8" });
    },
  },
];
