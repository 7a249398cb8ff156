import PptxGenJS from "pptxgenjs";
import type { BarsMark, PlacedSlide } from "#core/layout/slide/mark.ts";
import type { ExportedView } from "../exportedView.ts";
import { layoutSlide } from "../slide/layoutSlide.ts";
import { type DeckForm, deckSizes, deckText, emu, inches, slack } from "./deckSize.ts";
import { mendedPackage } from "./mendedPackage.ts";
import { barsOf } from "./slideParts.ts";

/** Fonts that every program of presentations has, or has one as wide as. */
const fonts = { headFontFace: "Georgia", bodyFontFace: "Arial" };

const master = "Atlas";

/** A view laid out for a deck: words get more room than in a picture, and counts are one chart. */
export function layoutForDeck(view: ExportedView, form: DeckForm): PlacedSlide {
  const { width, height } = deckSizes[form];
  return layoutSlide(view, { width: width / slack, height: height / slack }, { text: deckText, forDeck: true });
}

/** Stands in for a chart: brings its worksheet; what it looks like is written afterwards. */
function addChart(deck: PptxGenJS, slide: PptxGenJS.Slide, { bars, counted }: BarsMark): void {
  const series = { name: counted, labels: bars.map(({ label }) => label), values: bars.map(({ count }) => count) };
  slide.addChart(deck.ChartType.bar, [series], { x: 0, y: 0, w: 1, h: 1, barDir: "bar" });
}

/**
 * Writes views as a deck of native slides: shapes, text and charts that can be edited, with notes that name every source.
 *
 * @returns the bytes of a .pptx file, the same for the same views
 */
export async function pptxOf(views: readonly ExportedView[], form: DeckForm): Promise<Uint8Array> {
  const { width, height } = deckSizes[form];
  const deck = new PptxGenJS();
  deck.defineLayout({ name: form, width: inches(width / slack), height: inches(height / slack) });
  deck.layout = form;
  deck.theme = fonts;
  const room = { x: inches(60), y: inches(48), w: inches(width / slack - 120), h: inches(90) };
  deck.defineSlideMaster({
    title: master,
    objects: [{ placeholder: { options: { name: "Title", type: "title", ...room }, text: "" } }],
  });
  const slides = views.map((view) => {
    const placed = layoutForDeck(view, form);
    const slide = deck.addSlide({ masterName: master });
    const bars = barsOf(placed);
    if (bars) addChart(deck, slide, bars);
    slide.addNotes("notes");
    return { view, placed };
  });
  const written = await deck.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("The deck was not written as bytes");
  return mendedPackage(written, slides, emu(width / slack));
}
