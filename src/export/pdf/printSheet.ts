import type { ExportedView } from "../exportedView.ts";
import { printDocument } from "./printDocument.ts";
import { type Paper, printSheetBody, printSheetRules } from "./printSheetHtml.ts";

/** What is printed of a view. */
interface Sheet {
  readonly view: ExportedView;
  /** The view's citation, in one line. */
  readonly citation: string;
}

/** The same markup with ids of its own, so that several drawings can stand in one document. */
const withOwnIds = (markup: string, index: number): string =>
  markup
    .replaceAll(/ id="([^"]+)"/g, ` id="$1-${index}"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#$1-${index})`)
    .replaceAll(/ href="#([^"]+)"/g, ` href="#$1-${index}"`)
    .replaceAll(
      / aria-labelledby="([^"]+)"/g,
      (_, ids: string) => ` aria-labelledby="${ids.replaceAll(/[^ ]+/g, (id) => `${id}-${index}`)}"`,
    );

/** Sheets of several views, as the body of one document. */
const sheetsBody = (sheets: readonly Sheet[], paper: Paper): string =>
  sheets.map(({ view, citation }, index) => withOwnIds(printSheetBody(view, paper, citation), index)).join("");

/**
 * Opens the browser's own dialog to print views one after the other, or to save them as one PDF: of each its slide as
 * lines and letters, its citation and every source.
 *
 * @param title what the browser offers as the name of the file
 * @throws {Error} where nothing can be printed, as in a sandboxed frame
 */
export const printSheets = (sheets: readonly Sheet[], paper: Paper, title: string): Promise<void> =>
  printDocument({
    title,
    language: sheets[0]?.view.filter.language ?? "",
    rules: printSheetRules(paper),
    body: sheetsBody(sheets, paper),
  });

/** The same for one view. */
export const printSheet = (view: ExportedView, paper: Paper, citation: string): Promise<void> =>
  printSheets([{ view, citation }], paper, view.fileName("pdf").replace(/\.pdf$/, ""));
