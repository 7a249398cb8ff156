/** Widths of Arial's characters in hundredths of an em; a character in no group takes `wide` or `other`. */
const widths: ReadonlyMap<string, number> = new Map(
  [
    [22, "ijl’'|"],
    [28, " !,./:;I[]\\ft·"],
    [34, '()-`r{}“”"‘'],
    [40, "*^"],
    [50, "Jcksvxyzç"],
    [56, "#$0123456789?L_abdeghnopquéèêëáàâäíóôöñúüß–"],
    [59, "+<=>~×"],
    [61, "FTZ"],
    [67, "&ABEKPSVXYÁÀÉÈÖÜ"],
    [73, "CDHNRUwÇÑ"],
    [79, "GOQ"],
    [84, "Mm"],
    [90, "%"],
    [95, "W"],
    [102, "@—…"],
  ].flatMap(([width, letters]) => Array.from(String(letters), (letter) => [letter, Number(width)] as const)),
);
const other = 60;
const wide = 102;

/** By how much a text of the reader's own font may be wider than Arial's: system fonts differ by 6 %, Inter by 6 % more. */
const allowance = 1.12;
const boldness = 1.07;

/** How a text is set: its size in px, and whether it is semibold or bold. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  /** How much wider than estimated the reader's font was measured to be; 1 where it was not measured. */
  readonly scale?: number;
}

/** Width of a letter, in em. */
const letterWidth = (letter: string): number => (widths.get(letter) ?? (letter > "⺀" ? wide : other)) / 100;

/** Px that one em of a style is taken to be wide. */
const emOf = ({ size, bold = false, scale = 1 }: TextStyle): number => size * allowance * scale * (bold ? boldness : 1);

/** An upper estimate of a text's width in px, without a page to measure it on. */
export function textWidth(text: string, style: TextStyle): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * emOf(style);
}

/** The text, cut at a word where there is one and ended with `…`, so that it is at most `width` px wide; `""` where nothing fits. */
export function fitText(text: string, width: number, style: TextStyle): string {
  const room = width / emOf(style);
  const cutRoom = room - letterWidth("…");
  let ems = 0;
  let kept = 0;
  for (const letter of text) {
    ems += letterWidth(letter);
    if (ems <= cutRoom) kept += letter.length;
    else if (ems > room) break;
  }
  if (ems <= room) return text;
  if (kept === 0) return "";
  const cut = text.slice(0, kept);
  const word = text[kept] === " " ? cut.length : cut.lastIndexOf(" ");
  const fitted = (word > cut.length * 0.6 ? cut.slice(0, word) : cut).replace(/[\s,;:.–-]+$/, "");
  return fitted === "" ? "" : `${fitted}…`;
}
