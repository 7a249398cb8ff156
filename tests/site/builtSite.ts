import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "dist";

/** A page of the built site as it is served, without a script. */
export interface BuiltPage {
  /** Its path in the atlas, as in `/countries/BFA`. */
  readonly path: string;
  readonly text: string;
}

if (!existsSync(join(folder, "index.html"))) throw new Error("There is no built site: run `npm run build` first.");

/** Paths in the site of all its files. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    ),
);

export const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

export const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));

/** Every page but the one that stands in for those that are not there. */
export const pages: readonly BuiltPage[] = [...files]
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .sort()
  .map((file) => ({ path: `/${file.replace(/\/?index\.html$/, "")}`, text: textOf(file) }));

/** Those of them that search engines list. */
export const listedPages = pages.filter(({ path }) => !path.startsWith("/embed/"));

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (named[name] ?? whole),
  );

/** The values of an attribute in all elements of a name whose tag matches `having`. */
export function attributes(html: string, element: string, attribute: string, having = /(?:)/): readonly string[] {
  return [...html.matchAll(new RegExp(`<${element}\\b[^>]*>`, "g"))]
    .filter(([tag]) => having.test(tag))
    .flatMap(([tag]) => {
      const value = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1];
      return value === undefined ? [] : [unescaped(value)];
    });
}

export const titleOf = (html: string): string => unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
