import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classesOf } from "./earlyStyles.ts";

/** A style sheet of the built site. */
export interface StyleSheet {
  /** Path in the site. */
  readonly path: string;
  readonly text: string;
  /** The classes it has rules for; none where it is for every page. */
  readonly classes: readonly string[];
}

/** The style sheets of a built site; those for every page first, as a page would link them. */
export function styleSheets(site: string, forAll: readonly string[]): readonly StyleSheet[] {
  const paths = readdirSync(join(site, "assets"))
    .filter((name) => name.endsWith(".css"))
    .map((name) => `assets/${name}`)
    .sort((a, b) => Number(forAll.includes(b)) - Number(forAll.includes(a)) || (a < b ? -1 : 1));
  return paths.map((path) => {
    const text = readFileSync(join(site, path), "utf8").trim();
    const classes = forAll.includes(path) ? [] : [...new Set(text.match(/(?<=\.)[A-Za-z_][\w-]*/g) ?? [])];
    return { path, text, classes };
  });
}

/** The style sheets that a written page needs: what it shows has a class of theirs. */
export function stylesOf(html: string, sheets: readonly StyleSheet[]): readonly StyleSheet[] {
  const used = classesOf(html);
  return sheets.filter(({ classes }) => classes.length === 0 || classes.some((name) => used.has(name)));
}
