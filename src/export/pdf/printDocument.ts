import { slideFonts } from "../png/slideFonts.ts";

/** A document to print. */
export interface PrintedDocument {
  /** What the browser offers as the name of the file. */
  readonly title: string;
  readonly language: string;
  /** Its style sheet. */
  readonly rules: string;
  /** What stands in its body, as markup of our own. */
  readonly body: string;
}

/** How long a frame is kept where a browser does not say that its printing is over, in ms. */
const longest = 10 * 60_000;

/** A frame that nobody sees, for a document to be printed. */
function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  // Its width is that of a sheet: some browsers lay out by it before they print.
  Object.assign(frame.style, { position: "fixed", left: "-400mm", width: "300mm", height: "220mm", border: "0" });
  document.body.append(frame);
  return frame;
}

/** Puts a document into a frame in ways that a strict page allows: no rules within it, no fonts by address. */
async function fill(
  frame: Document,
  owner: Window & typeof globalThis,
  { title, language, rules, body }: PrintedDocument,
): Promise<void> {
  const sheet = new owner.CSSStyleSheet();
  sheet.replaceSync(rules);
  frame.adoptedStyleSheets = [sheet];
  frame.documentElement.lang = language;
  frame.title = title;
  const parsed = new DOMParser().parseFromString(body, "text/html");
  frame.body.replaceChildren(...[...parsed.body.childNodes].map((node) => frame.adoptNode(node)));
  for (const { family, weight, bytes } of await slideFonts())
    frame.fonts.add(await new owner.FontFace(family, bytes, { weight: String(weight) }).load());
}

/**
 * Opens the browser's own dialog to print a document, or to save it as PDF.
 *
 * @throws {Error} where nothing can be printed, as in a sandboxed frame
 */
export async function printDocument(printed: PrintedDocument): Promise<void> {
  const frame = hiddenFrame();
  const { contentDocument } = frame;
  const owner = contentDocument?.defaultView;
  try {
    if (!contentDocument || !owner) throw new Error("Nothing can be printed here");
    await fill(contentDocument, owner, printed);
    owner.addEventListener("afterprint", () => frame.remove(), { once: true });
    setTimeout(() => frame.remove(), longest);
    owner.focus();
    owner.print();
  } catch (error) {
    frame.remove();
    throw error;
  }
}
