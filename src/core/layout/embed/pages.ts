/** From where to where something reaches, in px from the top. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Parts rows into pages of a height: each page begins at a row and ends with the last one that fits whole. Rows may stand
 * side by side. A row higher than a page is cut.
 *
 * @param rows in any order
 * @param height of a page, in px, at least 1
 * @param end where what holds the rows ends
 */
export function pagesOf(rows: readonly Reach[], height: number, end: number): readonly Reach[] {
  if (end <= height) return [{ top: 0, bottom: end }];
  const sorted = [...rows].filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top);
  const pages: Reach[] = [];
  let top = 0;
  while (top < end) {
    const [from, most] = [top, top + height];
    const cut = sorted.filter((row) => row.top >= from && row.top < most && row.bottom > most && row.top > from + 1);
    const bottom = end <= most ? end : Math.min(most, ...cut.map((row) => row.top));
    pages.push({ top: from, bottom });
    top = bottom;
  }
  return pages;
}
