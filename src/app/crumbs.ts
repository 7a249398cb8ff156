import { first } from "#i18n/first.ts";
import { sectionOf } from "./sections.ts";

interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way to a page from the start page, itself last under its `own` name; the start page alone for itself. */
export function crumbsOf(path: string, own: string): readonly Crumb[] {
  const { shell } = first;
  const start = { name: shell.pages.atlas, path: "/" };
  const section = sectionOf(path);
  const itself = { name: own, path };
  if (path === "/") return [start];
  if (!section || section.own) return [start, itself];
  return [start, { name: shell.pages[section.id], path: `/${section.id}` }, itself];
}
