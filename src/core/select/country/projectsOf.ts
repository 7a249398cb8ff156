import type { CountryId, Project } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";

/** The World Bank projects that name a country, and what is known of their money. */
export interface CountryProjects {
  readonly projects: readonly Project[];
  /** Sum of the known amounts in US$; `undefined` where none is known. Projects for several countries are left out. */
  readonly sum: number | undefined;
  /** Whether an amount is known that is for several countries together. */
  readonly shared: boolean;
  /** How many of the projects the sum adds up. */
  readonly known: number;
}

const cents = (amount: number): number => Math.round(amount * 100);

/** Finds a country's projects in the order of the source. */
export function projectsOf(projects: readonly Project[], country: CountryId): CountryProjects {
  const own = projects.filter((project) => reported(project.countries)?.includes(country));
  const priced = own.filter((project) => reported(project.amount) !== undefined && project.currency === "USD");
  const alone = priced.filter((project) => reported(project.countries)?.length === 1);
  const sum = alone.reduce((total, project) => total + cents(reported(project.amount) ?? 0), 0) / 100;
  return {
    projects: own,
    sum: alone.length > 0 ? sum : undefined,
    shared: priced.length > alone.length,
    known: alone.length,
  };
}
