/** Texts of the views that stand in other sites. */
export const embed = {
  open: "Open in the atlas",
  table: "Table",
  sources: "Sources",
  asOf: (date: string) => `as of ${date}`,
  version: (version: string) => `data ${version}`,
  country: (name: string) => `${name} in the Open Data Partnerships Atlas`,
};
