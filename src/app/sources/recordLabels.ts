import type { Dataset } from "#core/model/records.ts";

/** Every table whose records rest on sources one by one; observations are counted, sources are what they rest on. */
export type SupportedTable = Exclude<keyof Dataset, "sources" | "observations" | "unknowns">;

/** Names by which records point at others. */
export interface Names {
  readonly country: (id: string) => string;
  readonly layer: (id: string) => string;
  readonly partnership: (id: string) => string;
  readonly programme: (id: string) => string;
  readonly organisation: (id: string) => string;
  /** A date in words; nothing for none. */
  readonly date: (date: string | undefined) => string | undefined;
  readonly card: (partnership?: string, programme?: string, cohort?: string) => string;
}

/** What a record is called in a list of its table, in the data's own words. */
type Label<T extends SupportedTable> = (record: Dataset[T][number], names: Names) => string;

const joined = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

/** How each table's records are called. */
export const recordLabels: { readonly [T in SupportedTable]: Label<T> } = {
  partnerships: ({ name }) => name,
  programmes: ({ name }) => name,
  help: ({ name }) => name,
  cohorts: ({ name }) => name,
  organisations: ({ name }) => name,
  events: ({ title, date }, names) => joined(title, names.date(date)),
  objectives: ({ title, summary }) => title ?? summary,
  workstreams: ({ name }) => name,
  actions: ({ summary }) => summary,
  roles: ({ organisation, role, partnership, programme }, names) =>
    joined(names.organisation(organisation), role, names.card(partnership, programme)),
  layers: ({ name }) => name,
  memberships: ({ country, layer, place, date }, names) =>
    joined(names.country(country), place, names.layer(layer), names.date(date)),
  membershipEvents: ({ country, layer, kind, date }, names) =>
    joined(names.country(country), names.layer(layer), kind, names.date(date)),
  assessments: ({ country, place, date }, names) =>
    joined(names.country(country), place === names.country(country) ? undefined : place, names.date(date)),
  projects: ({ place, title }) => joined(place, title),
  grants: ({ country, round, date }, names) => joined(names.country(country), round, names.date(date)),
  portalDates: ({ country, name, date }, names) => joined(names.country(country), name, names.date(date)),
  portals: ({ country, name }, names) => joined(names.country(country), name),
  countryReports: ({ place }) => place,
  mentions: ({ nameInSource, role }) => joined(nameInSource, role),
  hubs: ({ region, host, network }) => joined(host, region, network.toUpperCase()),
  cohortActivities: ({ title, date }, names) => joined(title, names.date(date)),
  participants: ({ name }) => name,
  placements: ({ partnership, programme, cohort, basis }, names) =>
    joined(names.card(partnership, programme, cohort), basis),
  funding: ({ amount, currency, purpose }) => joined(`${currency} ${amount}`, purpose),
  figures: ({ value, what }) => joined(value, what),
  counts: ({ value, what, date }, names) => joined(value, what, names.date(date)),
  clashes: ({ title }) => title,
  claims: ({ figure, what }) => joined(figure, what),
  indicators: ({ name, series }) => joined(name, series),
  themes: ({ name }) => name,
  countries: ({ name }) => name,
  names: ({ country, name }, names) => joined(name, names.country(country)),
  regions: ({ name }) => name,
  indexPlaces: ({ country, region, index }, names) => joined(names.country(country), region, index.toUpperCase()),
  shapes: ({ name }) => name,
  resources: ({ title }) => title,
  translations: ({ en }) => en,
};
