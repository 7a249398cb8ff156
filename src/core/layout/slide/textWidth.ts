import advances from "./advances.json" with { type: "json" };

/** How a text of a picture is set: headlines in the serif, all else in the sans, what stands out in its semibold. */
export type Face = "serif" | "sans" | "bold";

/** A face at a size in px. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
}

const letters = [...advances.letters];

const widthsOf = (face: Face): ReadonlyMap<string, number> => {
  const widths = advances[face].split(" ").map(Number);
  return new Map(letters.map((letter, index) => [letter, (widths[index] ?? 0) / 1000] as const));
};

const faces: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  serif: widthsOf("serif"),
  sans: widthsOf("sans"),
  bold: widthsOf("bold"),
};

/** Whether the width of every letter of a text is known. */
export const isMeasured = (text: string, face: Face): boolean =>
  [...text].every((letter) => (faces[face].get(letter) ?? 0) > 0);

/** How wide a text of a picture is, in px; kerning, left out here, draws letters a little together. */
export function textWidth(text: string, { face, size }: TextStyle): number {
  let ems = 0;
  for (const letter of text) ems += faces[face].get(letter) || 1;
  return ems * size;
}
