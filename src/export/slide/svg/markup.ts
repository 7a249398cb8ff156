const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in markup; letters that XML has no room for are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

type Value = string | number | undefined;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Attributes, those without a value left out; numbers to a hundredth. */
export const attributes = (values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${typeof value === "number" ? round(value) : escaped(value)}"`,
    )
    .join("");

/** An element; empty without content. */
export const element = (name: string, values: Readonly<Record<string, Value>>, content = ""): string =>
  content === "" ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;
