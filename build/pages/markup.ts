const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML or XML, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** An element without content, as in `<meta name="description" content="…"/>`; an attribute that is `true` stands alone. */
export function voidElement(name: string, attributes: Readonly<Record<string, string | true>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join("")}/>`;
}

/** A value as JSON that may stand in a script element of HTML. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u0100-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/**
 * A document with its few signs beyond Latin-1 as references. One such sign makes a browser hold all it reads, the long
 * outlines of the map too, at twice the size, and read it more slowly: the first paint is about a twentieth later. Where
 * they are many, as in another script, they stay as they are.
 */
export function withFewWideSigns(html: string): string {
  const wide = /(<(script|style)\b[\s\S]*?<\/\2>)|[^\0-\xff]/gu;
  const narrow = html.replace(wide, (sign, raw?: string) => raw ?? `&#${sign.codePointAt(0)};`);
  return narrow.length < html.length * 1.02 ? narrow : html;
}
