const narrow = /[ijlIftr.,:;'’()|!·\s-]/;
const wide = /[mwMWŒœÆæ@—]/;
const capital = /\p{Lu}/u;

/** The width of one letter as a share of the font's size, in the widest of the usual sans fonts. */
function letterWidth(letter: string): number {
  if (narrow.test(letter)) return 0.36;
  if (wide.test(letter)) return 0.92;
  return capital.test(letter) ? 0.72 : 0.58;
}

/** How wide a text will be at most, in the unit of `size`: what is laid out without a page cannot measure it. */
export function textWidth(text: string, size: number): number {
  return size * Array.from(text, letterWidth).reduce((sum, width) => sum + width, 0);
}
