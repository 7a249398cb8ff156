import type { PlacedText } from "#core/layout/slide/placedText.ts";
import type { Face } from "#core/layout/slide/textWidth.ts";

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const unescaped = (text: string): string => text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);

const faceOf = (family: string | undefined, weight: string | undefined): Face =>
  family === "Source Serif 4" ? "serif" : weight === "600" ? "bold" : "sans";

/** The lines of text of a drawing in their places, as its markup says them; those without any letter are left out. */
export const textsIn = (svg: string): readonly PlacedText[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, all = "", text = ""]) => {
    const attribute = (name: string) => all.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    if (text.trim() === "") return [];
    const anchor = attribute("text-anchor");
    return [
      {
        text: unescaped(text),
        x: Number(attribute("x")),
        y: Number(attribute("y")),
        size: Number(attribute("font-size")),
        face: faceOf(attribute("font-family"), attribute("font-weight")),
        anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
      },
    ];
  });
