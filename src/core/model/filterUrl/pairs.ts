/** A key and its text in a query string, both decoded. */
export type Pair = readonly [key: string, text: string];

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** What is written as it is; nearly all ids are. */
const plain = /^[\w.-]*[A-Za-z0-9]$/;

/** Encodes a text so that its last character is never one that a reader's mail program drops. */
const encode = (text: string): string =>
  plain.test(text)
    ? text
    : encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
        .replace(/%20(?=.)/g, "+")
        .replace(/[^A-Za-z0-9]$/, (last) => `%${last.charCodeAt(0).toString(16).toUpperCase()}`);

/** The pairs of a query string, with or without its `?`, in their order. */
export const readPairs = (search: string): readonly Pair[] =>
  search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && part !== "=")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [decode(part), ""] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });

/** The query string of pairs, with its `?`, or nothing where there are none. */
export function writePairs(pairs: readonly Pair[]): string {
  const parts = pairs.map(([key, text]) => (text === "" ? encode(key) : `${encode(key)}=${encode(text)}`));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
