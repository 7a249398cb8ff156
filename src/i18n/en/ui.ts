import { plural } from "../plural.ts";

/** Texts of the small pieces that every part uses. */
export const ui = {
  close: "Close",
  clear: "Clear",
  clearField: "Clear what is typed",
  leaves: "leaves the atlas",
  retry: "Try again",
  loading: (what: string) => `Loading ${what}`,
  useInSlides: "Use in slides",
  present: "Present full screen",
  useInSlidesLost: "This part of the atlas did not arrive. Check the connection and press again.",
  breadcrumb: "Where this page belongs",
  sourceMark: (number: number, title: string) => `Source ${number}: ${title}`,
  results: (count: number) => `${count} ${plural(count, "result", "results")}`,
};
