import type { ExportedView } from "../exportedView.ts";
import { printDocument } from "./printDocument.ts";
import { type Paper, printSheetBody, printSheetRules } from "./printSheetHtml.ts";

/**
 * Opens the browser's own dialog to print a view, or to save it as PDF: its slide as lines and letters, its citation and
 * every source.
 *
 * @param citation the view's citation, in one line
 * @throws {Error} where nothing can be printed, as in a sandboxed frame
 */
export const printSheet = (view: ExportedView, paper: Paper, citation: string): Promise<void> =>
  printDocument({
    title: view.fileName("pdf").replace(/\.pdf$/, ""),
    language: view.filter.language,
    rules: printSheetRules(paper),
    body: printSheetBody(view, paper, citation),
  });
