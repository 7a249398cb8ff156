import type { Box } from "./box.ts";
import type { Mark, Paint } from "./mark.ts";
import { endOf, setText } from "./textMark.ts";
import { textWidth } from "./textWidth.ts";

/** A card as a slide shows it. */
export interface SlideCard {
  readonly name: string;
  /** Kind and period. */
  readonly about: string;
  /** What it does. */
  readonly sentence: string;
  readonly paint: Paint;
  /** Where its name leads. */
  readonly href: string | undefined;
}

/** How much of each card is written. */
interface CardForm {
  readonly columns: number;
  readonly about: boolean;
  readonly sentence: boolean;
  /** By how much larger than the least its text is, and room between two cards in sizes of the text. */
  readonly times: number;
  readonly apart: number;
}

const bar = 0.28;
const indent = 0.85;
const between = 1.6;

/** A card at the top of a column, where it ends, and whether it keeps to its column. */
function placeCard(
  card: SlideCard,
  { about, sentence }: CardForm,
  at: { readonly x: number; readonly top: number; readonly width: number },
  text: number,
): { readonly marks: readonly Mark[]; readonly end: number; readonly isWithin: boolean } {
  const place = { x: at.x + text * indent, width: at.width - text * indent };
  const links = card.href === undefined ? [] : [{ text: card.name, href: card.href }];
  const name = setText(card.name, { ...place, top: at.top }, { face: "bold", size: text, leading: 1.15, links });
  const lines = [name];
  const add = (words: string, paint: Paint) => {
    const top = endOf(lines, at.top) + text * 0.22;
    lines.push(setText(words, { ...place, top }, { size: text, paint, leading: 1.15 }));
  };
  if (about) add(card.about, "ink2");
  if (sentence) add(card.sentence, "ink");
  const end = endOf(lines, at.top);
  return {
    marks: [
      {
        kind: "shape",
        name: "",
        description: "",
        outline: { kind: "rect", box: { x: at.x, y: at.top, width: text * bar, height: end - at.top } },
        fill: { paint: card.paint },
      },
      ...lines,
    ],
    end,
    isWithin: lines.every((mark) => mark.lines.every((line) => textWidth(line.text, line) <= place.width)),
  };
}

/** Puts cards under one another, column by column, as many columns as their form says; how many of them fit, and whether none is wider. */
function placeCards(cards: readonly SlideCard[], form: CardForm, box: Box, text: number) {
  const gap = text * between;
  const width = (box.width - gap * (form.columns - 1)) / form.columns;
  const apart = text * form.apart;
  const marks: Mark[] = [];
  let [column, top, fitting] = [0, box.y, 0];
  let isWithin = true;
  for (const card of cards) {
    const at = () => ({ x: box.x + column * (width + gap), top, width });
    let placed = placeCard(card, form, at(), text);
    if (placed.end > box.y + box.height && top > box.y) {
      column += 1;
      top = box.y;
      placed = placeCard(card, form, at(), text);
    }
    if (column >= form.columns || placed.end > box.y + box.height) break;
    marks.push(...placed.marks);
    fitting += 1;
    isWithin &&= placed.isWithin;
    top = placed.end + apart;
  }
  return { marks, fitting, isWithin };
}

/** The forms to try, the fullest first. */
function formsFor(width: number, text: number): readonly CardForm[] {
  const most = Math.max(1, Math.floor(width / (text * 13)));
  const columns = Array.from({ length: most }, (_, index) => index + 1).filter((count) => count > 1 || most === 1);
  const forms = (about: boolean, sentence: boolean, times: number) =>
    columns.flatMap((count) => [1.1, 0.75, 0.5].map((apart) => ({ columns: count, about, sentence, times, apart })));
  return [
    ...forms(true, true, 1.5),
    ...forms(true, true, 1.25),
    ...forms(true, true, 1),
    ...forms(true, false, 1.25),
    ...forms(true, false, 1),
    ...forms(false, false, 1.3),
    ...forms(false, false, 1.15),
    ...forms(false, false, 1),
  ];
}

/** Cards in columns of the same height, as low as they can be. */
function levelled(cards: readonly SlideCard[], form: CardForm, box: Box, text: number): readonly Mark[] {
  let [low, high] = [0, box.height];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (placeCards(cards, form, { ...box, height: middle }, text).fitting === cards.length) high = middle;
    else low = middle;
  }
  return placeCards(cards, form, { ...box, height: high }, text).marks;
}

/** Lays out cards as fully as all of them find room; where not even their names do, those left out are counted. */
export function cardMarks(
  cards: readonly SlideCard[],
  box: Box,
  text: number,
  moreWords: (count: number) => string,
): readonly Mark[] {
  const forms = formsFor(box.width, text);
  const whole = forms.find((form) => {
    const { fitting, isWithin } = placeCards(cards, form, box, text * form.times);
    return fitting === cards.length && isWithin;
  });
  if (whole) return levelled(cards, whole, box, text * whole.times);
  const last = forms.at(-1);
  if (!last) return [];
  const kept = placeCards(cards, last, { ...box, height: box.height - text * 1.4 }, text);
  const top = box.y + box.height - text;
  return [
    ...kept.marks,
    setText(moreWords(cards.length - kept.fitting), { x: box.x, top, width: box.width }, { size: text, paint: "ink2" }),
  ];
}
