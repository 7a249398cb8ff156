import { cssRules } from "./cssRules.ts";

/** The selector without what stands in brackets or parentheses, and so may, or must not, be there. */
function outermost(selector: string): string {
  const without = selector.replace(/\([^()]*\)|\[[^\]]*\]/g, "");
  return without === selector ? selector : outermost(without);
}

/** Whether a rule may say how anything of `classes` looks that the reader has not touched. */
const mayApply = (head: string, classes: ReadonlySet<string>): boolean =>
  head
    .split(/,(?![^(]*\))/)
    .map(outermost)
    .some(
      (selector) =>
        !/:(hover|active|:selection)/.test(selector) &&
        [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => classes.has(name)),
    );

/**
 * The rules of a minified style sheet that the first part of a page needs, with nothing that only shows later: on paper,
 * under the pointer, in motion. The whole sheet is expected to come after them.
 *
 * @param classes all classes in that part of the page
 */
export function earlyStyles(css: string, classes: ReadonlySet<string>): string {
  return cssRules(css)
    .map(({ head, body }) => {
      if (body === undefined) return "";
      if (!head.startsWith("@")) return mayApply(head, classes) ? `${head}{${body}}` : "";
      if (!/^@(media|container|supports|layer)\b/.test(head) || head === "@media print") return "";
      const inner = earlyStyles(body, classes);
      return inner === "" ? "" : `${head}{${inner}}`;
    })
    .join("");
}
