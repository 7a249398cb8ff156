/** What a TrueType font says of the width of each letter: a reader of just these tables, to check ours against. */
export function advancesIn(font: Buffer): (letter: string) => number | undefined {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8)] as const;
    }),
  );
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}.`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(at("head") + 18);
  const widths = font.readUInt16BE(at("hhea") + 34);
  const glyphOf = glyphsIn(font, at("cmap"));
  return (letter) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0);
    if (glyph === 0) return undefined;
    return Math.round((font.readUInt16BE(at("hmtx") + 4 * Math.min(glyph, widths - 1)) * 1000) / unitsPerEm);
  };
}

/** The glyph of a code point by the font's segments (format 4); 0 where it has none. */
function glyphsIn(font: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const table = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (table === undefined) throw new Error("The font has no character map of format 4.");
  const doubled = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  return (code) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (font.readUInt16BE(ends + segment) < code) continue;
      const start = font.readUInt16BE(starts + segment);
      if (start > code) return 0;
      const delta = font.readUInt16BE(starts + doubled + segment);
      const rangeAt = starts + 2 * doubled + segment;
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeAt + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
