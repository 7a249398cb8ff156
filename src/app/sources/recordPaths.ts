import type { Dataset } from "#core/model/records.ts";
import { pathOf } from "../paths.ts";
import type { SupportedTable } from "./recordLabels.ts";

type Path<T extends SupportedTable> = (record: Dataset[T][number]) => string | undefined;

const ofCountry = ({ country }: { readonly country?: string }) => country && pathOf("countries", country);

const ofCard = (record: { readonly partnership?: string; readonly programme?: string; readonly cohort?: string }) => {
  const { partnership, programme, cohort } = record;
  const programmeLike = programme ?? cohort;
  if (programmeLike !== undefined) return pathOf("programmes", programmeLike);
  return partnership && pathOf("partnerships", partnership);
};

/** The page on which a record stands, for the tables that have one. */
export const recordPaths: { readonly [T in SupportedTable]?: Path<T> } = {
  partnerships: ({ id }) => pathOf("partnerships", id),
  programmes: ({ id }) => pathOf("programmes", id),
  help: ({ id }) => pathOf("programmes", id),
  cohorts: ({ id }) => pathOf("programmes", id),
  organisations: ({ id }) => pathOf("organisations", id),
  themes: ({ id }) => pathOf("themes", id),
  countries: ({ id }) => pathOf("countries", id),
  events: ({ id }) => `/timeline?event=${encodeURIComponent(id)}`,
  objectives: ofCard,
  workstreams: ofCard,
  roles: ofCard,
  layers: ({ id }) => `/map?layer=${encodeURIComponent(id)}`,
  memberships: ofCountry,
  membershipEvents: ofCountry,
  assessments: ofCountry,
  grants: ofCountry,
  portalDates: ofCountry,
  portals: ofCountry,
  countryReports: ofCountry,
  names: ofCountry,
  hubs: ofCountry,
  mentions: (record) => ofCountry(record) ?? ofCard(record),
  placements: ofCard,
  funding: ofCard,
  figures: ofCard,
  cohortActivities: ofCard,
  participants: ofCard,
  clashes: ({ id }) => `/figures#${id}`,
  claims: ({ clash }) => `/figures#${clash}`,
  indicators: ({ id }) => `/map?measure=${encodeURIComponent(id)}`,
};
