/** A rule of a style sheet: what it begins with, and what stands in its braces. */
export interface CssRule {
  readonly head: string;
  /** None in a statement such as `@charset`. */
  readonly body: string | undefined;
}

/** Where the string that begins at `from` ends. */
function stringEnd(css: string, from: number): number {
  let at = from + 1;
  while (at < css.length && css[at] !== css[from]) at += css[at] === "\\" ? 2 : 1;
  return at;
}

/** Where the first of `signs` stands outside of strings and of braces, from `from` on. */
function next(css: string, from: number, signs: string): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const sign = css[at] ?? "";
    if (depth === 0 && signs.includes(sign)) return at;
    if (sign === '"' || sign === "'") at = stringEnd(css, at);
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
  }
  return css.length;
}

/** The outermost rules of a minified style sheet, or of what stands in the braces of an at-rule; it holds no comments. */
export function cssRules(css: string): readonly CssRule[] {
  const rules: CssRule[] = [];
  for (let at = 0; at < css.length; ) {
    const end = next(css, at, "{;");
    const head = css.slice(at, end).trim();
    const isBlock = css[end] === "{";
    const close = isBlock ? next(css, end + 1, "}") : end;
    if (head !== "") rules.push({ head, body: isBlock ? css.slice(end + 1, close) : undefined });
    at = close + 1;
  }
  return rules;
}
