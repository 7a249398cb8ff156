import { cardMarks, type SlideCard } from "#core/layout/slide/cardMarks.ts";
import { huePaint } from "#core/layout/slide/huePaint.ts";
import { type LegendItem, legendHeight, legendMarks } from "#core/layout/slide/legendMarks.ts";
import type { Mark } from "#core/layout/slide/mark.ts";
import { setText } from "#core/layout/slide/textMark.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import type { Card } from "#core/model/card.ts";
import { cardPath } from "#panels/cards/cardPath.ts";
import { kindWords, periodWords, sentenceOf } from "#panels/cards/cardWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { atlasAddress } from "../view/atlasAddress.ts";
import type { SlideInput } from "./slideInput.ts";

/** How many cards there are of each kind, those of none left out. */
export const kindItems = ({ selection, messages }: ExportedView): readonly LegendItem[] =>
  (["partnership", "programme", "help", "cohort"] as const).flatMap((kind) => {
    const count = selection.cards.filter((card) => card.kind === kind).length;
    return count === 0 ? [] : [{ label: messages.cards.kinds[kind], count, fill: { paint: "ramp-4" } }];
  });

function slideCard(card: Card, view: ExportedView): SlideCard {
  const { atlas, messages } = view;
  return {
    name: card.name,
    about: `${kindWords(card, atlas, messages.cards)}, ${periodWords(card, atlas, messages)}`,
    sentence: sentenceOf(card),
    paint: huePaint(hueOf(card.partnership)),
    href: atlasAddress(view, cardPath(card)),
  };
}

/** The cards of what the filter leaves, as fully as they find room, and beside them how many there are of each kind. */
export function programmesSlide({ view, box, text, forDeck }: SlideInput): readonly Mark[] {
  const { messages, selection } = view;
  if (selection.cards.length === 0)
    return [setText(messages.cards.empty.title, { x: box.x, top: box.y, width: box.width }, { size: text * 1.3 })];
  const items = kindItems(view);
  const width = Math.max(box.width * 0.17, text * 10);
  const { shape, height } = legendHeight(items, { hasBars: true, hasSwatches: false }, text, width);
  const hasRoom = items.length > 0 && height <= box.height && (forDeck || box.width > text * 50);
  const gap = text * 2;
  const legend = hasRoom ? legendMarks(items, shape, text, { ...box, width }, messages.cards.facets.kind).marks : [];
  const room = hasRoom ? { ...box, x: box.x + width + gap, width: box.width - width - gap } : box;
  const drawn = (view.cardsDrawn ?? selection.cards).map((card) => slideCard(card, view));
  const cards = drawn.map((card) => ({ ...card, ...(forDeck && { href: undefined }) }));
  return [...legend, ...cardMarks(cards, room, text, messages.slide.more)];
}
