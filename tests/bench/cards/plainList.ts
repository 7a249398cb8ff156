import type { Card } from "#core/model/card.ts";
import styles from "#panels/cards/CardGrid.module.css";

/** Height of a row of cards, and how far beyond the window rows are drawn, as many as in the atlas; in pixels. */
const [rowHeight, beyond] = [408, 150];
const across = 3;

/** A windowed list of cards, written by hand: rows of one height, those in the window and near it drawn. */
export function plainList(
  element: HTMLElement,
  cardAt: (at: number) => Card | undefined,
  write: (card: Card) => string,
) {
  let count = 0;
  let [first, last] = [0, -1];
  let [scrolled, height, listTop] = [0, 0, 0];
  const rowMarkup = (row: number): string => {
    let cells = "";
    for (let at = row * across; at < Math.min(count, (row + 1) * across); at++) {
      const card = cardAt(at);
      if (card) cells += `<div>${write(card)}</div>`;
    }
    return `<li aria-setsize="${count}" aria-posinset="${row + 1}" style="position:absolute;inset-inline:0;transform:translateY(${row * rowHeight}px)"><div class="${styles.grid}" data-columns="3">${cells}</div></li>`;
  };
  const draw = (anew: boolean): void => {
    const rows = Math.ceil(count / across);
    const top = scrolled - listTop;
    const from = Math.max(0, Math.floor((top - beyond) / rowHeight));
    const to = Math.min(rows - 1, Math.max(0, Math.floor((top + height + beyond) / rowHeight)));
    if (!anew && from === first && to === last) return;
    [first, last] = [from, to];
    let markup = "";
    for (let row = from; row <= to; row++) markup += rowMarkup(row);
    element.innerHTML = markup;
    element.style.blockSize = `${rows * rowHeight}px`;
  };
  // Asked for when the window moves, not when the list changes: the answer takes a layout.
  const look = () => {
    [scrolled, height] = [scrollY, innerHeight];
    listTop = element.getBoundingClientRect().top + scrollY;
    draw(false);
  };
  addEventListener("scroll", look, { passive: true });
  addEventListener("resize", look);
  return (length: number): void => {
    count = length;
    // For the first time, once what stands above the list is there.
    if (height === 0) look();
    draw(true);
  };
}
