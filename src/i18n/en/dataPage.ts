import type { Dataset } from "#core/model/records.ts";

/** Title and description of every table, as in the data package. */
const tables: { readonly [Table in keyof Dataset]: { readonly title: string; readonly what: string } } = {
  sources: { title: "Sources", what: "Every document a fact rests on." },
  organisations: { title: "Organisations", what: "Bodies that found, fund, host, lead or take part." },
  roles: { title: "Roles", what: "What an organisation does in a partnership or a programme." },
  partnerships: { title: "Partnerships", what: "Partnerships, networks, working groups and initiatives." },
  objectives: { title: "Objectives", what: "What a partnership set out to do." },
  workstreams: { title: "Workstreams", what: "Lines of work of an action plan." },
  actions: { title: "Actions", what: "What an action plan names: actions, products, deliverables." },
  events: { title: "Events", what: "What happened, was announced or was planned, by date." },
  programmes: { title: "Programmes", what: "The thirteen World Bank programmes that use open data." },
  help: { title: "Kinds of help", what: "The five kinds of technical assistance." },
  placements: {
    title: "Kinds of help by card",
    what: "Which kinds of help a programme or partnership gives: our reading of the source.",
  },
  themes: { title: "Themes", what: "The atlas's own vocabulary of themes." },
  cohorts: { title: "Cohorts", what: "Peer-learning cohorts." },
  cohortActivities: { title: "Cohort activities", what: "What a cohort did or planned, and what came of it." },
  participants: { title: "Participants", what: "Who took part in a cohort." },
  countries: {
    title: "Countries and territories",
    what: "The table of places: every count of places in the atlas is over this table.",
  },
  names: { title: "Names", what: "Other names of places: in the sources, of the time, in other languages." },
  regions: { title: "Regions", what: "World Bank regions, by fiscal year." },
  shapes: {
    title: "Shapes",
    what: "The territories of the base map, each with a code of its own, and what each stands for.",
  },
  layers: { title: "Layers", what: "Lists of countries: who joined, was assessed, got a grant, runs a portal." },
  memberships: { title: "Memberships", what: "One country in one layer." },
  membershipEvents: {
    title: "Changes of membership",
    what: "What happened to a membership: letters, reviews, suspensions, withdrawals.",
  },
  assessments: { title: "Readiness assessments", what: "Open data readiness assessments, national and below." },
  projects: { title: "World Bank projects", what: "The projects of Annex 2 of the World Bank's report of 2017." },
  grants: { title: "Grants", what: "Grants of the Global Agriculture and Food Security Program." },
  portalDates: { title: "Dates of portals", what: "National data portals with a date of a named kind." },
  portals: { title: "Portals now", what: "National portals of central governments in August 2026." },
  countryReports: {
    title: "Country reports",
    what: "Annex 3 of the World Bank's report of 2017: policy, portal, ranks and years.",
  },
  hubs: { title: "Regional hubs", what: "Regional hubs of OD4D and of the Global Data Barometer." },
  mentions: {
    title: "Places named",
    what: "Each country or region a founding document or the Partnership's site names, with its role there.",
  },
  funding: { title: "Funding", what: "Amounts of money, each with its period and bound." },
  figures: { title: "Figures", what: "Every other number, with what it counts and its date." },
  counts: {
    title: "Counts over time",
    what: "How many members, adopters, countries, by date: each counts its own thing.",
  },
  clashes: { title: "Figures that clash", what: "Questions the sources answer differently." },
  claims: { title: "Claims", what: "One source's answer to a question on which sources clash." },
  indicators: { title: "Indicators", what: "What is measured, one series a record: series are never mixed." },
  indexPlaces: {
    title: "Places as an index groups them",
    what: "The region in which an index's own makers put a country: theirs, not the World Bank's.",
  },
  observations: { title: "Observations", what: "An indicator's value for one country in one edition." },
  resources: { title: "Resources", what: "What the Partnership's site and the toolkit link to." },
  translations: { title: "Translations", what: "Official names in Spanish and French." },
  unknowns: { title: "Not verified", what: "What could not be verified: unknown to the atlas." },
};

/** Texts of the page of the data. */
export const dataPage = {
  title: "Data",
  description:
    "Every table of the Open Data Partnerships Atlas as JSON and CSV, with its schema, licence, version, how to cite it and how to add a record.",
  lead: "Everything the atlas shows stands in these tables: one Data Package, checked before every build, at addresses that stay.",
  facts: { version: "Version", created: "Made on", tables: "Tables", records: "Records", licence: "Licence" },
  licence: "CC BY 4.0, as far as the sources allow",
  download: {
    title: "Download",
    note: "Each table as JSON, an array of records, and as CSV. An empty cell is not known; it never stands for zero.",
    package: "The data package (datapackage.json): every field, its type, what it means and what it links to",
    caption: "Tables of the data package",
    table: "Table",
    rows: "Rows",
    files: "Files",
    json: "JSON",
    csv: "CSV",
    file: (table: string, format: string) => `${table} as ${format}`,
  },
  tables,
  schema: {
    title: "How a fact is written",
    points: [
      "Every record names its source, and the place in it where that is known; sources that say the same stand in “also”.",
      "Dates are EDTF, as exact as the source and no more: 2018-05 a month, 2014-07~ about then, ../2016-09 then or before. The source's own words stand beside them.",
      "Unknown is an absent key. Where a table tells “not reported” from “not applicable”, its schema says so.",
      "Planned is not held: the status of an event says which.",
      "A number keeps its bound, its date and what it counts.",
      "Nothing derived is stored: no sums, no ranks of our own, no day worked out from a month.",
    ],
  },
  licences: {
    title: "Licence",
    own: "Text, selection and arrangement are licensed under Creative Commons Attribution 4.0 International, as far as the sources allow. The code is under the MIT licence.",
    sources:
      "Each source keeps its own licence. Where a source's terms are closed or not stated, only facts were taken, no wording beyond titles, names and words of dates.",
    caption: "Licences of the sources",
    name: "Licence, as stated",
    count: "Sources",
    none: "not stated in what was read",
    way: "All sources, each with its licence",
  },
  cite: {
    title: "How to cite",
    text: (version: string, date: string) =>
      `Open Data Partnerships Atlas, data version ${version} of ${date}, CC BY 4.0.`,
    more: "Add the address of the view, and name the source of the fact you use: a press on its number gives it.",
    odb: "Scores of the Open Data Barometer, second edition, are cited as its makers ask: World Wide Web Foundation, Open Data Barometer Global Report (Second Edition), 2015.",
  },
  add: {
    title: "Add or mend a record",
    steps: [
      "Find the document. If it is not in the table of sources, add it there: title as published, publisher, date, address, licence, how much of it was read, how far it can be trusted.",
      "Add the record to its table: a short id, its fields, and its source with the place in it.",
      "Run npm run data:check. It names every mistake at once, with file, record, field, and how to mend it.",
      "Run npm run build, and look at it.",
      "Raise the version in datapackage.json, say in CHANGELOG.md what changed, run npm run data:release, which keeps the new version for ever, and send the change.",
    ],
  },
  changes: {
    title: "Versions",
    note: "Each version that was released is kept, whole and as it was, as one file: a Data Package with its tables in it. Views can be pinned to one, and then never change.",
    caption: "Versions of the data",
    version: "Version",
    date: "Made on",
    since: "Changed since",
    newest: "the newest",
    whole: (version: string) => `All of data ${version}`,
  },
};
