import type { CountryId, Project } from "#core/model/records.ts";
import { reported } from "#core/model/reported.ts";

/** The World Bank projects that name a country, and what is known of their money. */
export interface CountryProjects {
  readonly projects: readonly Project[];
  /** Sum of the known amounts in US$; `undefined` where none is known. Projects for several countries are left out. */
  readonly sum: number | undefined;
  /** How many of the projects the sum adds up. */
  readonly known: number;
}

const cents = (amount: number): number => Math.round(amount * 100);

/** Finds a country's projects in the order of the source. */
export function projectsOf(projects: readonly Project[], country: CountryId): CountryProjects {
  const own = projects.filter((project) => reported(project.countries)?.includes(country));
  const amounts = own
    .filter((project) => reported(project.countries)?.length === 1 && project.currency === "USD")
    .flatMap((project) => reported(project.amount) ?? []);
  const sum = amounts.reduce((total, amount) => total + cents(amount), 0) / 100;
  return { projects: own, sum: amounts.length > 0 ? sum : undefined, known: amounts.length };
}
