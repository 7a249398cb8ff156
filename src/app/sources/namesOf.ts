import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import type { Names } from "./recordLabels.ts";

/** The names by which the records of an atlas point at others; an id stands for a name that is not there. */
export function namesOf(atlas: Atlas, dates: Messages["dates"]): Names {
  const named = (table: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    byId(table).get(id)?.name ?? id;
  const partnership = named(atlas.partnerships);
  const programme = named(atlas.programmes);
  const cohort = named(atlas.cohorts);
  return {
    country: named(atlas.countries),
    layer: named(atlas.layers),
    partnership,
    programme,
    organisation: named(atlas.organisations),
    date: (date) => date && dateWords(date, dates, "short"),
    card: (partnershipId, programmeId, cohortId) => {
      if (programmeId !== undefined) return programme(programmeId);
      if (cohortId !== undefined) return cohort(cohortId);
      return partnershipId === undefined ? "" : partnership(partnershipId);
    },
  };
}
