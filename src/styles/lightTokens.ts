import css from "./tokens.css?raw";

const declaration = /--([\w-]+):\s*(?:light-dark\(([^,]+),[^)]*\)|([^;]+));/g;

let read: ReadonlyMap<string, string> | undefined;

/** The values that the light theme gives to the tokens, by name. */
export function lightTokens(): ReadonlyMap<string, string> {
  // The first declaration is the plain one; later ones are for forced colours and print.
  read ??= new Map(
    [...css.matchAll(declaration)]
      .map(([, name = "", light, plain]): [string, string] => [name, (light ?? plain ?? "").trim()])
      .reverse(),
  );
  return read;
}

/** Writes the values of the light theme into a drawing, so that it stands alone: no tokens, no classes. */
export function withLightTokens(markup: string): string {
  const tokens = lightTokens();
  return markup
    .replaceAll(/var\(--([\w-]+)\)/g, (all, name: string) => tokens.get(name) ?? all)
    .replaceAll(/ class="[^"]*"/g, "");
}
