/** What kind of thing a row of a file tells of. */
export const kinds = {
  partnership: "partnership",
  programme: "programme",
  help: "kind of help",
  cohort: "peer-learning cohort",
  action: "action of a plan",
  objective: "objective",
  list: "list",
  change: "change of membership",
  score: "score",
};

/** How a row stands; where a value is missing, why. */
export const status = {
  value: "has a value",
  in: "in",
  left: "left since",
  leftOne: "has a value, left a layer since",
  zero: "zero",
  notReported: "not reported",
  notInLayer: "not in this layer",
  notInEdition: "not in this edition",
  notOnPartialList: "not on this partial list: may still be in",
  dateUnknown: "in, date not known",
  later: "enters later",
  noDate: "no date in the sources",
  noEnd: "no end in the sources",
  ended: "ended",
  countries: {
    whole: "all countries listed",
    partial: "partial list of countries",
    none: "countries not listed by the source",
  },
};

/** Texts of a workbook's sheets. */
export const workbook = {
  sheets: { data: "Data", sources: "Sources", about: "About" },
  sourceColumns: ["Number", "Title", "Publisher", "Date (EDTF)", "Licence", "Reliability", "Address", "In the atlas"],
  about: {
    what: "What",
    value: "Value",
    title: "Shown",
    filters: "Filters",
    noFilters: "none",
    asOf: "As of",
    address: "Address of this view",
    version: "Data version",
    licence: "Licence",
    accessed: "Read on",
    empty: "Empty cells",
    emptyMeans: "Not known; the column Status says why. Empty never means zero.",
  },
};
