import { plural } from "../plural.ts";

/** Texts of the small pieces that every part uses. */
export const ui = {
  close: "Close",
  remove: (what: string) => `Remove ${what}`,
  clear: "Clear",
  clearField: "Clear what is typed",
  more: (count: number) => `${count} more`,
  fewer: "Fewer",
  leaves: "leaves the atlas",
  retry: "Try again",
  loading: (what: string) => `Loading ${what}`,
  notReported: "not reported",
  notApplicable: "not applicable",
  breadcrumb: "Where this page belongs",
  results: (count: number) => `${count} ${plural(count, "result", "results")}`,
  sortBy: (column: string) => `Sort by ${column}`,
};
