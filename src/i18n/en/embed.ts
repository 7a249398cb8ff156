import { title } from "./title.ts";

/** Texts of the views that stand in other sites. */
export const embed = {
  atlas: title,
  open: "Open in the atlas",
  table: "Table",
  sources: "Sources",
  asOf: (date: string) => `as of ${date}`,
  version: (version: string) => `data ${version}`,
  otherVersion: (wanted: string) => `(version ${wanted} is not kept; this is the newest)`,
  country: (name: string) => `${name} in the Open Data Partnerships Atlas`,
  pages: "Pages",
  before: "Previous page",
  after: "Next page",
  page: (page: string, all: string) => `${page} of ${all}`,
  list: "Countries with a value",
  close: "Close",
  noLeaving: (address: string) => `This page does not let the frame open links. The address: ${address}`,
  year: "Year",
  anyRegion: "All regions",
  region: "Region",
  anyPartnership: "All partnerships",
  anyTheme: "Any theme",
};
