import { type Selector, type SelectorComponent, transform, type Visitor } from "lightningcss";

/** What the elements of a piece of HTML can be chosen by. */
interface Chosen {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly html: string;
}

const all = (text: string, what: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(what)].map(([, name = ""]) => name));

/** The classes of all elements in `html`. */
export const classesOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));

const chosenIn = (html: string): Chosen => ({
  tags: new Set(["html", "body", ...all(html, /<([a-z][\w-]*)/g)]),
  classes: classesOf(html),
  attributes: all(html, /\s([a-z][\w-]*)="/g),
  html,
});

/** The oldest browsers that the style sheets are written for, as Lightning CSS wants them: see vite.config.ts. */
const targets = { chrome: 107 << 16, firefox: 104 << 16, safari: 16 << 16 };

/** What comes with a reader's act only, or of a selected text, or of what cannot be pressed. */
const later: readonly string[] = ["hover", "active", "focus-visible", "disabled", "selection"];

/** Whether a part of a selector may be about an element that is there; scripts say on the root what state a page is in. */
function isThere(part: SelectorComponent, isRoot: boolean, { tags, classes, attributes, html }: Chosen): boolean {
  if (part.type === "class") return classes.has(part.name);
  if (part.type === "type") return tags.has(part.name);
  if (part.type === "pseudo-class" || part.type === "pseudo-element") return !later.includes(part.kind);
  if (part.type !== "attribute" || isRoot) return true;
  const { name, operation } = part;
  return operation?.operator === "equal" ? html.includes(` ${name}="${operation.value}"`) : attributes.has(name);
}

/** Whether a selector may be about what is there, as long as the reader has not touched it. */
function mayApply(selector: Selector, chosen: Chosen): boolean {
  let isRoot = false;
  return selector.every((part) => {
    if (part.type === "combinator") isRoot = false;
    else if (part.type === "type" && part.name === "html") isRoot = true;
    else if (part.type === "pseudo-class" && part.kind === "root") isRoot = true;
    return isThere(part, isRoot, chosen);
  });
}

const written = (css: string, visitor: Visitor<Record<string, never>>): string =>
  transform({ filename: "early.css", code: Buffer.from(css), minify: true, targets, visitor }).code.toString();

/** The rules that may apply, without what is for paper or in motion. */
const applied = (css: string, chosen: Chosen): string =>
  written(css, {
    Rule: {
      style: ({ value }) => (value.selectors.some((selector) => mayApply(selector, chosen)) ? undefined : []),
      media: (rule) => (rule.value.query.mediaQueries.every(({ mediaType }) => mediaType === "print") ? [] : undefined),
      keyframes: () => [],
      "font-face": () => [],
    },
  });

/** The custom properties that something is drawn with, in `html` or by rules, also by way of another one. */
function used(css: string, html: string): ReadonlySet<string> {
  const [drawn, behind] = [new Set(all(html, /var\((--[\w-]+)/g)), new Map<string, string[]>()];
  written(css, {
    Declaration(declaration) {
      const named = [...all(JSON.stringify(declaration), /"ident":"(--[\w-]+)"/g)];
      const name = declaration.property === "custom" ? declaration.value.name : "";
      if (name.startsWith("--")) behind.set(name, [...(behind.get(name) ?? []), ...named]);
      else for (const each of named) drawn.add(each);
    },
  });
  for (const name of drawn) for (const other of behind.get(name) ?? []) drawn.add(other);
  return drawn;
}

/**
 * The rules of a style sheet that the first part of a page needs, with nothing that only shows later: on paper, under the
 * pointer, in motion. The whole sheet is expected to come after them.
 *
 * @param html all of that part
 */
export function earlyStyles(css: string, html: string): string {
  const rules = applied(css, chosenIn(html));
  const names = used(rules, html);
  return written(rules, {
    Declaration: {
      custom: ({ name }) => (name.startsWith("--") && !names.has(name) ? [] : undefined),
    },
  });
}
