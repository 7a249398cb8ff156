/** Texts of the pages of organisations. */
export const organisation = {
  index: "Organisations",
  description: (name: string, kind: string, roles: number) =>
    `${name} (${kind}) and its ${roles === 1 ? "role" : `${roles} roles`} in open data partnerships, with the sources that say so.`,
  facts: { kind: "Kind", headquarters: "Headquarters", basis: (basis: string) => `by: ${basis}` },
  noHeadquarters: "not stated in the sources",
  sentence: (name: string, kind: string) => `${name}: ${kind}.`,
  roles: { title: "Its roles", in: (name: string) => name },
  lists: { title: "Its lists of countries" },
  events: "What happened",
  names: "Official names",
};
