import { capital } from "../capital.ts";
import { listWords } from "../listWords.ts";
import { numberWords } from "../numberWords.ts";
import { plural } from "../plural.ts";
import { joined } from "./country/joined.ts";
import { summary } from "./country/summary.ts";

const datasets = (sets: number, more: boolean): string =>
  `${more ? "at least " : ""}${numberWords(sets)} data ${plural(sets, "set", "sets")}`;

/** Texts of the country page. */
export const country = {
  index: "Countries",
  breadcrumb: "Where this page belongs",
  title: (name: string) => `${name}: what it joined, and when`,
  summary,
  facts: {
    iso: "ISO",
    region: "Region",
    noRegion: "in no World Bank region",
    income: "Income, FY2015 and FY2026",
    incomes: (then: string, now: string) => (then === now ? then : `${then}, then ${now.toLowerCase()}`),
    notClassified: "not classified",
    policy: "Open data policy, 2017",
    portal: "Portal since",
    policies: {
      none: "none",
      draft: "draft",
      adopted: "adopted",
      "not reported": "not reported",
      "not applicable": "not applicable",
      unknown: "not in the report",
    },
    adoptedIn: (year: number) => `adopted ${year}`,
    portalSince: (year: string, sets: number | undefined, more: boolean) =>
      sets === undefined ? year : `${year}, ${datasets(sets, more)} in 2017`,
  },
  also: "Also called",
  joined,
  map: {
    label: (name: string) => `Map of the region around ${name}`,
    peers: "Also on the founding list, 2014",
    founding: "On the Partnership for Open Data's list, 2014",
  },
  nearBy: {
    title: "Who else near by",
    note: (layer: string, region: string) => `${layer} in ${region}`,
    places: (names: string) => `Places below the national level: ${names}.`,
    partial: "A partial list: a country that is not named here may still be in.",
    notFound: (name: string) => `${name} itself was not found in this list.`,
    onMap: "See this layer on the map",
  },
  projects: {
    title: "World Bank projects",
    note: (count: number) => `${capital(numberWords(count))} listed in June 2017`,
    caption: "Projects with their status and amount",
    project: "Project",
    status: "Status",
    amount: "US$",
    untitled: "no title in the source",
    together: (count: number) => `for ${numberWords(count)} countries together`,
    statuses: {
      active: "active in June 2017",
      closed: "closed, year not given",
      pipeline: "in the pipeline in June 2017",
      "under preparation": "under preparation in June 2017",
      "not reported": "not reported",
      "not applicable": "not applicable",
    },
    closedIn: (years: readonly string[]) => `closed ${listWords(years)}`,
    notReported: "not reported",
    sum: (known: number, all: number) =>
      known === all ? `All ${numberWords(all)} amounts` : `Known amounts, ${numberWords(known)} of ${numberWords(all)}`,
    noSum: "No amount is known.",
    leftOut: "An amount for several countries together is in no sum.",
    funding:
      "Codes of the source: BB is the Bank's own budget, TFSCB the Trust Fund for Statistical Capacity Building.",
  },
  grants: {
    title: "Agriculture and food security grants",
    note: "Grants of the Global Agriculture and Food Security Program, by the date of the news",
    noAmount: "amount not given",
  },
  cards: "Partnerships and programmes that name it",
  mentions: {
    title: "Named in the sources",
    note: "What the founding documents and the sites of the partnerships say of it",
  },
  events: "Events held or announced there",
  participants: "Peer learning",
  hubs: {
    title: "Regional hubs",
    host: (network: string, region: string) => `Host of the ${network} hub for ${region}`,
    covers: (network: string) => `Covered by this hub of the ${network}`,
    networks: { od4d: "Open Data for Development Network", gdb: "Global Data Barometer" },
    indexRegion: (region: string, sub: string | undefined) =>
      sub === undefined || sub === region
        ? `The Barometer's makers count it to ${region}.`
        : `The Barometer's makers count it to ${region}: ${sub}.`,
  },
  portals: {
    title: "Data portals",
    note: "Each kind of date is another thing; they are not mixed",
    registry: "In the registry of August 2026",
    status: { active: "active", deprecated: "no longer kept up" },
    scope: {
      general: "general",
      "sector or single body": "one sector or body",
      "earlier version": "an earlier version",
    },
  },
  scores: {
    title: "Scores",
    note: "Each series stands alone; ranks and series do not compare.",
    outOf: (maximum: number) => `out of ${maximum}`,
    ranks: (ranks: readonly string[]) => `rank ${ranks.join(", ")}`,
    noRanks: "no ranks",
    notForRanking: "not meant for ranking",
    rankIn: (rank: number, year: number) => `${rank} in ${year}`,
    value: (year: number, value: string, rank: number | undefined) =>
      rank === undefined ? `${year}: ${value}` : `${year}: ${value}, rank ${rank}`,
    inWords: (name: string, values: string, end: number) => `${name}. ${values}. Drawn on a scale from 0 to ${end}.`,
    missing: (years: readonly number[]) => `No score for it in ${listWords(years.map(String))}.`,
    parts: "Parts of the scores",
    partsTable: (name: string) => `Parts of the ${name}`,
    part: "Part",
  },
  report: {
    title: "The World Bank's report of 2017",
    note: "Annex 3, as printed: years and ranks as that report counts them",
    assessment: "Readiness assessment",
    policy: "Open data policy",
    portal: "Portal",
    datasets: "Data sets",
    sets: datasets,
    godi: "Global Open Data Index",
    odb: "Open Data Barometer",
    ogp: "OGP",
    charter: "Charter",
    rank: (rank: number, year: number) => `${rank} in ${year}`,
    first: (rank: string) => `first rank ${rank}`,
    edition: (rank: number) => `rank ${rank} in the 2016 edition`,
    nothing: "not reported",
    notApplicable: "not applicable",
  },
  empty: {
    title: (name: string) => `No list of the atlas names ${name}`,
    whole: (lists: string) => `It is not on the whole lists: ${lists}.`,
    partial: (count: number) =>
      `The other ${count} lists are partial: that it is not found in them does not say that it is out.`,
    way: "How to add a record",
  },
  places: {
    title: "Countries and territories",
    description: (count: number) =>
      `All ${count} places of the atlas, by World Bank region, with what each has joined.`,
    note: (count: number, formal: number) =>
      `${count} places, by World Bank region of fiscal year 2026. Beside each: how many of ${formal} formal layers (memberships, assessments, projects, grants) it ever entered.`,
    search: "Search the countries",
    placeholder: "Name, former name, ISO code",
    clear: "Clear the search",
    shown: (shown: number, all: number) => (shown === all ? `${all} places` : `${shown} of ${all} places`),
    layers: (count: number) =>
      count === 0 ? "no formal layer" : `${count} formal ${plural(count, "layer", "layers")}`,
    other: "In no World Bank region",
    nothing: (query: string) => `No place is called “${query}”`,
    nothingWhy: "Names of today, names of the time and ISO codes are searched.",
    also: (names: string) => `also ${names}`,
    showAll: "Show all places",
  },
};
