import css from "./tokens.css?raw";

/** How colours stand against each other: ink on paper, or light letters on a dark ground. */
export type DrawnTheme = "light" | "dark";

const declaration = /--([\w-]+):\s*(?:light-dark\(([^,]+),([^)]+)\)|([^;]+));/g;

let read: Readonly<Record<DrawnTheme, ReadonlyMap<string, string>>> | undefined;

function readTokens(): Readonly<Record<DrawnTheme, ReadonlyMap<string, string>>> {
  // The first declaration is the plain one; later ones are for forced colours and print.
  const declared = [...css.matchAll(declaration)].reverse();
  const of = (value: (light: string, dark: string) => string) =>
    new Map(
      declared.map(([, name = "", light, dark, plain = ""]): [string, string] => [
        name,
        value(light ?? plain, dark ?? plain).trim(),
      ]),
    );
  return { light: of((light) => light), dark: of((_, dark) => dark) };
}

/** The values that a theme gives to the tokens, by name. */
export function themeTokens(theme: DrawnTheme = "light"): ReadonlyMap<string, string> {
  read ??= readTokens();
  return read[theme];
}
