/** Said once, above every page, where no script runs. */
export const withoutScript =
  "Filters, search, zoom and links to a filtered view need JavaScript, which is off or blocked here. Every page shows everything.";
