import type { ExportedView } from "../exportedView.ts";
import { slideFonts } from "../png/slideFonts.ts";
import { type Paper, printSheetBody, printSheetRules } from "./printSheetHtml.ts";

/** How long a frame is kept where a browser does not say that its printing is over, in ms. */
const longest = 10 * 60_000;

/** A frame that nobody sees, for a document to be printed. */
function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", inlineSize: "0", blockSize: "0", border: "0", visibility: "hidden" });
  document.body.append(frame);
  return frame;
}

/** Puts a sheet into a document in ways that a strict page allows: no rules within it, no fonts by address. */
async function fill(
  target: Document,
  owner: Window & typeof globalThis,
  view: ExportedView,
  paper: Paper,
  citation: string,
) {
  const rules = new owner.CSSStyleSheet();
  rules.replaceSync(printSheetRules(paper));
  target.adoptedStyleSheets = [rules];
  target.documentElement.lang = view.filter.language;
  target.title = view.fileName("pdf").replace(/\.pdf$/, "");
  const sheet = new DOMParser().parseFromString(printSheetBody(view, paper, citation), "text/html");
  target.body.replaceChildren(...[...sheet.body.childNodes].map((node) => target.adoptNode(node)));
  for (const { family, weight, bytes } of await slideFonts()) {
    const font = new owner.FontFace(family, bytes, { weight: String(weight) });
    target.fonts.add(await font.load());
  }
}

/**
 * Opens the browser's own dialog to print a view, or to save it as PDF: its slide as lines and letters, its citation and
 * every source.
 *
 * @throws {Error} where nothing can be printed, as in a sandboxed frame
 */
export async function printSheet(view: ExportedView, paper: Paper, citation: string): Promise<void> {
  const frame = hiddenFrame();
  const { contentDocument, contentWindow } = frame;
  const owner = contentDocument?.defaultView;
  if (!contentDocument || !contentWindow || !owner) {
    frame.remove();
    throw new Error("Nothing can be printed here");
  }
  try {
    await fill(contentDocument, owner, view, paper, citation);
  } catch (error) {
    frame.remove();
    throw error;
  }
  const done = () => frame.remove();
  contentWindow.addEventListener("afterprint", done, { once: true });
  setTimeout(done, longest);
  contentWindow.focus();
  contentWindow.print();
}
