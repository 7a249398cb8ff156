import type { Messages } from "#i18n/en.ts";

export type Section = keyof Messages["shell"]["pages"];

interface SectionPlace {
  readonly id: Section;
  readonly path: string;
  /** Whether it shows what the reader chose elsewhere, so that a way to it carries the choice. */
  readonly selects: boolean;
}

/** The sections of the main navigation, in order. */
export const mainSections: readonly SectionPlace[] = [
  { id: "atlas", path: "/", selects: true },
  { id: "map", path: "/map", selects: true },
  { id: "timeline", path: "/timeline", selects: true },
  { id: "programmes", path: "/programmes", selects: true },
  { id: "countries", path: "/countries", selects: false },
  { id: "figures", path: "/figures", selects: false },
  { id: "sources", path: "/sources", selects: false },
];

/** The other pages that stand by themselves. */
const furtherSections: readonly SectionPlace[] = [
  { id: "stories", path: "/stories", selects: false },
  { id: "about", path: "/about", selects: false },
  { id: "data", path: "/data", selects: false },
  { id: "embedding", path: "/embedding", selects: false },
];

/** Every section, in order. */
export const allSections: readonly SectionPlace[] = [...mainSections, ...furtherSections];

/** The section a path belongs to, and whether it is that section's own page. */
export function sectionOf(path: string): { readonly id: Section; readonly own: boolean } | undefined {
  const [, first = "", second] = path.split("/");
  const top = first === "partnerships" ? "programmes" : first;
  const section = allSections.find((each) => each.path === `/${top}`);
  return section && { id: section.id, own: top === first && (second === undefined || second === "") };
}

/** Every section as something to be found, under its name. */
export const sitePages = (names: Messages["shell"]["pages"]) =>
  allSections.map(({ id, path }) => ({ id, name: names[id], path }));
