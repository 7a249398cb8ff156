import { capital } from "../capital.ts";
import { numberWords } from "../numberWords.ts";
import { plural } from "../plural.ts";

/** Texts of the pages of organisations. */
export const organisation = {
  /** Some partnerships are organisations too, each with a page of its own. */
  pageTitle: (name: string) => `${name} (organisation)`,
  description: (name: string, kind: string, roles: number) =>
    `${name} (${kind}): ${numberWords(roles)} ${plural(roles, "role", "roles")} in open data partnerships, with the sources that say so.`,
  sentence: (kind: string, roles: number) =>
    `${capital(kind)} with ${numberWords(roles)} ${plural(roles, "role", "roles")} in the partnerships and programmes of the atlas`,
  facts: { kind: "Kind", headquarters: "Headquarters", basis: "Known from" },
  noHeadquarters: "not stated in the sources",
  roles: { title: "Its roles" },
  lists: "Its lists of countries",
  events: "What happened",
};
