/** Words of the headline sentences and the controls in them. */
export const sentence = {
  theme: {
    label: "Theme",
    any: "any theme",
    several: (count: number) => `${count} themes`,
  },
  place: {
    label: "Country or region",
    all: "all countries",
    several: (count: number) => `${count} places`,
    regions: "World Bank regions",
    countries: "Countries and territories",
    find: "Find a country, a former name or a code",
    nothing: "No country or region has that name.",
  },
  partnership: {
    label: "Partnership",
    all: "all partnerships",
    one: (name: string) => (name.includes("technical assistance") ? name : `the ${name}`),
    several: (count: number) => `${count} partnerships`,
  },
  time: {
    label: "Time",
    span: (from: string, to: string) => `${from}–${to}`,
    until: (to: string) => `up to ${to}`,
    from: (from: string) => `from ${from}`,
    any: "Any time",
    years: "One year",
    typed: "From and to",
    start: "From",
    end: "To",
    apply: "Show this time",
    hint: "A year, a month (2014-07) or a day (2014-07-04)",
    wrong:
      "That is no time the atlas can read. Write a year, a month as 2014-07 or a day as 2014-07-04, the first before the second.",
  },
};
