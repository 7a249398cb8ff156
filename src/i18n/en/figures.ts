/** Texts of figures, funding and counts, and of the page of figures that clash. */
export const figures = {
  title: "Figures that clash",
  description:
    "Is it 60, 76 or 80 countries? Where two sources of the atlas give two answers, both stand here side by side: what each counts, its date, who says so, and which one the atlas uses.",
  lead: "Where sources differ, the atlas keeps every answer: what each one counts, as of when, who says so, and which the map and the timeline take.",
  jump: "Questions",
  used: "the atlas uses this",
  noDate: "no date in the source",
  more: "The whole question",
  concerned: "Figures that clash",
  concernedNote: "What the sources answer differently; the answer in use is marked.",
  countsTitle: "Counts over time",
  countsNote:
    "Each table counts one thing, as published on its day. Members come and go: a number is right for its date, and two tables never add up.",
  columns: { date: "Date", value: "Number", what: "What it counts" },
  local: (count: string) => `${count} local`,
  bounds: {
    exact: "",
    lower: "more than",
    upper: "up to",
    approximate: "about",
    target: "target:",
    plan: "planned:",
  },
  bounded: (bound: string, value: string) => (bound === "" ? value : `${bound} ${value}`),
  numbersTitle: "Other numbers",
  numbersNote: "A number travels with its bound, its date and what it counts.",
  fundingTitle: "Money",
  fundingNote:
    "Amounts as published. What a plan names is not yet paid; amounts of different sources are never added up.",
  fundingFrom: (from: string) => `from ${from}`,
  figuresOf: "Numbers",
};
