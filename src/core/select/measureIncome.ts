import type { Atlas } from "#core/model/atlas.ts";
import type { Country } from "#core/model/records.ts";
import { type MeasureRow, measureRow } from "./measureRow.ts";

type IncomeField = "incomeFy2015" | "incomeFy2018" | "incomeFy2025" | "incomeFy2026";

const classifications: readonly (readonly [year: number, field: IncomeField])[] = [
  [2015, "incomeFy2015"],
  [2018, "incomeFy2018"],
  [2025, "incomeFy2025"],
  [2026, "incomeFy2026"],
];

/** The World Bank's fiscal years with a classification here; each begins on 1 July of the year before. */
export const incomeYears: readonly number[] = classifications.map(([year]) => year);

/** Income groups, from class 1. */
export const incomeGroups = ["Low income", "Lower middle income", "Upper middle income", "High income"] as const;

/**
 * The fiscal year whose classification was in force in a year: that year's, or the one that began in it, or else the
 * newest before it; the newest of all where no year is asked for.
 */
export const incomeYearOf = (year = Infinity): number =>
  incomeYears.findLast((each) => each === year) ??
  incomeYears.findLast((each) => each <= year + 1) ??
  incomeYears[0] ??
  0;

/** The income group of each place in a fiscal year. */
export function measureIncome({ countries }: Atlas, fiscalYear: number): readonly MeasureRow[] {
  const field = classifications.find(([year]) => year === fiscalYear)?.[1] ?? "incomeFy2026";
  return countries.map((country: Country) => {
    const group = country[field];
    const citations = [{ source: country.source }];
    if (group === undefined) return measureRow(country.id, "not reported", { citations });
    const place = incomeGroups.indexOf(group) + 1;
    return measureRow(country.id, "value", { value: place, class: place, citations });
  });
}
