import css from "#styles/tokens.css?raw";

const declaration = /--([\w-]+):\s*(?:light-dark\(([^,]+),[^)]*\)|([^;]+));/g;

/** The values that the light theme gives to the tokens, by name; the fonts are those that pictures are drawn with. */
function lightTokens(): ReadonlyMap<string, string> {
  const declared = [...css.matchAll(declaration)].map(([, name = "", light, plain]): [string, string] => [
    name,
    (light ?? plain ?? "").trim(),
  ]);
  // The first declaration is the plain one; later ones are for forced colours and print.
  return new Map(declared.reverse());
}

/** Writes the values of the light theme into a drawing, so that it stands alone: no tokens, no classes. */
export function withLightTokens(markup: string): string {
  const tokens = lightTokens();
  return markup
    .replaceAll(/var\(--([\w-]+)\)/g, (all, name: string) => tokens.get(name) ?? all)
    .replaceAll(/ class="[^"]*"/g, "");
}
