import type { CoreDataset } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Entry, EntryTable } from "#core/model/entry.ts";
import { reported } from "#core/model/reported.ts";

/** The layer of the portal years of the World Bank's country reports; the other tables name their layers themselves. */
const reportedPortals = "portal-wb";

interface EntryRecord {
  readonly id: string;
  readonly date?: string;
  readonly dateWords?: string | undefined;
  readonly note?: string | undefined;
  readonly source: string;
  readonly locator?: string;
}

const entryOf = (
  record: EntryRecord,
  table: EntryTable,
  layer: string,
  country: string,
  detail: string | undefined,
): Entry => ({
  id: record.id,
  layer,
  country,
  table,
  detail,
  date: record.date === undefined ? undefined : parseEdtf(record.date),
  dateWords: record.dateWords,
  note: record.note,
  citations: citationsOf(record),
});

function projectEntries({ projects }: CoreDataset): Entry[] {
  return projects.flatMap((project) => {
    const { id, date, source } = project;
    const [layer, countries = []] = [reported(project.layer), reported(project.countries)];
    if (layer === undefined) return [];
    const [locator, dateWords, note] = [project.locator, project.dateWords, project.note].map(reported);
    const record = { id, date, dateWords, note, source, ...(locator === undefined ? {} : { locator }) };
    return countries.map((country) => ({
      ...entryOf(record, "projects", layer, country, reported(project.title) ?? project.place),
      id: countries.length === 1 ? id : `${id}-${country}`,
      citations: citationsOf({ ...record, also: project.also ?? [] }),
    }));
  });
}

function reportEntries({ countryReports }: CoreDataset): Entry[] {
  return countryReports.flatMap((report) => {
    const [year, locator] = [reported(report.portalYear), reported(report.locator)];
    if (report.level !== "national" || typeof year !== "number") return [];
    const { id, source } = report;
    const record = { id, date: String(year), dateWords: reported(report.portalWords), source };
    const sourced = { ...record, ...(locator === undefined ? {} : { locator }) };
    return [entryOf(sourced, "countryReports", reportedPortals, report.country, undefined)];
  });
}

/** Every country in every layer, from all the tables that put one there. */
export function entriesOf(core: CoreDataset): readonly Entry[] {
  return [
    ...core.memberships.map((record) =>
      entryOf(record, "memberships", record.layer, record.country, record.place ?? record.detail),
    ),
    ...core.assessments.map((record) =>
      entryOf(
        record,
        "assessments",
        record.layer,
        record.country,
        record.level === "national" ? undefined : record.place,
      ),
    ),
    ...projectEntries(core),
    ...core.grants.map((record) => entryOf(record, "grants", record.layer, record.country, record.round)),
    ...core.portalDates.map((record) => entryOf(record, "portalDates", record.layer, record.country, record.name)),
    ...core.portals.flatMap((record) =>
      record.layer === undefined ? [] : [entryOf(record, "portals", record.layer, record.country, record.name)],
    ),
    ...reportEntries(core),
  ];
}
