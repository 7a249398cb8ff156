const letters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ı", "i"],
]);

/** A text without accents, case or ligatures, so that `Cote d'Ivoire` finds `Côte d’Ivoire`. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[ßæœøđðþłı]/g, (letter) => letters.get(letter) ?? letter);

/** The folded words of a text; the letters of `U.S.` are one, and `d'Ivoire` is found with the apostrophe or without. */
export function wordsOf(text: string): readonly string[] {
  const plain = fold(text).replace(/\b\p{L}(?:\.\p{L}\b)+/gu, (letters) => letters.replaceAll(".", ""));
  const joined = plain.match(/\p{L}+(?:'\p{L}+)+/gu) ?? [];
  return [...plain.split(/[^\p{L}\p{N}]+/u), ...joined.map((word) => word.replaceAll("'", ""))].filter(
    (word) => word !== "",
  );
}
