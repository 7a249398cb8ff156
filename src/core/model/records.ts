// Written by `npm run data:types` from data/datapackage.json: edit the schema there.

/** A source, and the place in it. */
export interface Citation {
  readonly source: SourceId;
  readonly locator?: string;
}

export type SourceId = string;

/** Every document a fact rests on. */
export interface Source {
  /** Short name of the source, as used in every record's `source`. */
  readonly id: string;
  /** Title as published. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string;
  /** Date of publication. */
  readonly date?: string;
  /** What the date rests on. */
  readonly dateWords?: string;
  /** Address it was published at. */
  readonly url?: string;
  /** Licence, or that none is stated. */
  readonly licence?: string;
  /** Where the licence is stated. */
  readonly licenceBasis?: string;
  /** Repository that holds a copy (owner/name). */
  readonly repository?: string;
  /** Path of the copy in the repository. */
  readonly path?: string;
  /** Commit of the copy that was read. */
  readonly commit?: string;
  /** How much of it was read. */
  readonly read: string;
  /** What the atlas takes from it. */
  readonly gives: string;
  /** How far it can be trusted for what it gives. */
  readonly reliability: "high" | "medium-high" | "medium" | "low";
  /** Why. */
  readonly reliabilityNote?: string;
  /** What to be careful with. */
  readonly caveats?: string;
}

export type OrganisationId = string;

/** Bodies that found, fund, host, lead or take part. */
export interface Organisation {
  /** Short name, as in /organisations/odi. */
  readonly id: string;
  /** Name in the source. */
  readonly name: string;
  /** Acronym, where it is in use. */
  readonly acronym?: string;
  /** Kind of organisation, in our words. */
  readonly kind: string;
  /** Country of the headquarters, only where a source says it. */
  readonly country?: CountryId;
  /** What says so. */
  readonly countryBasis?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type RoleId = string;

/** What an organisation does in a partnership or a programme. */
export interface Role {
  /** Record id. */
  readonly id: string;
  /** Who. */
  readonly organisation: OrganisationId;
  /** In which partnership. */
  readonly partnership?: PartnershipId;
  /** In which programme, where the source is that exact. */
  readonly programme?: ProgrammeId;
  /** What it does there. */
  readonly role: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type PartnershipId = string;

/** Partnerships, networks, working groups and initiatives. */
export interface Partnership {
  /** Short name, as in /partnerships/pod. */
  readonly id: string;
  /** Name in the source. */
  readonly name: string;
  /** Acronym. */
  readonly acronym?: string;
  /** Kind. */
  readonly kind:
    | "partnership"
    | "network"
    | "programme family"
    | "working group"
    | "peer-learning network"
    | "multilateral initiative"
    | "charter";
  /** When it began, as exactly as it is known. */
  readonly start: string;
  /** The source's words of the beginning. */
  readonly startWords?: string;
  /** When it ended; absent where no end is in the sources. */
  readonly end?: string;
  /** The source's words of the end. */
  readonly endWords?: string;
  /** How it stood at the date of the sources. */
  readonly status: string;
  /** What it is, in our words. */
  readonly summary: string;
  /** Themes it works on (our placing). */
  readonly themes: readonly ThemeId[];
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ObjectiveId = string;

/** What a partnership set out to do. */
export interface Objective {
  /** Record id. */
  readonly id: string;
  /** Whose objective. */
  readonly partnership: PartnershipId;
  /** Place in the source's list. */
  readonly order: number;
  /** Its title: as published where the source gives one. */
  readonly title: string;
  /** What it says, in our words. */
  readonly summary: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type WorkstreamId = string;

/** Lines of work of an action plan. */
export interface Workstream {
  /** Record id. */
  readonly id: string;
  /** Whose plan. */
  readonly partnership: PartnershipId;
  /** Name of the line of work. */
  readonly name: string;
  /** Place in the plan. */
  readonly order: number;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ActionId = string;

/** What an action plan names: actions, products, deliverables. */
export interface Action {
  /** Record id. */
  readonly id: string;
  /** The line of work it belongs to. */
  readonly workstream: WorkstreamId;
  /** Place within the line of work. */
  readonly order: number;
  /** What it is. */
  readonly kind:
    | "action"
    | "study question"
    | "deliverable"
    | "work line"
    | "expected product"
    | "completed work stream"
    | "change of goals"
    | "renewal of posts";
  /** What is to be done, in our words. */
  readonly summary: string;
  /** When; absent where the source gives no date. */
  readonly date?: string;
  /** The source's own words of the date. */
  readonly dateWords?: string;
  /** Year of the plan, where the source dates by plan year. */
  readonly planYear?: number;
  /** Quarter of the plan year. */
  readonly planQuarter?: number;
  /** Number aimed at (the lower one of a range). */
  readonly target?: number;
  /** Upper end of a range aimed at. */
  readonly targetMax?: number;
  /** What the number counts. */
  readonly targetUnit?: string;
  /** Whether the founding document states it, or only the fuller form or a later plan. */
  readonly foundingDocument: "yes" | "no" | "in part";
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type AtlasEventId = string;

/** What happened, was announced or was planned, by date. */
export interface AtlasEvent {
  /** Record id, as in event=ev-pod-launch. */
  readonly id: string;
  /** What happened. */
  readonly title: string;
  /** When, as exactly as the source says. */
  readonly date: string;
  /** The source's own words of the date. */
  readonly dateWords: string;
  /** Town or place. */
  readonly place?: string;
  /** Country of the place. */
  readonly country?: CountryId;
  /** What kind of event. */
  readonly kind:
    | "agreement"
    | "call"
    | "charter"
    | "cohort"
    | "conference"
    | "data"
    | "deadline"
    | "grant"
    | "index"
    | "launch"
    | "meeting"
    | "membership"
    | "plan"
    | "portal"
    | "publication"
    | "review"
    | "start"
    | "status"
    | "summit"
    | "training"
    | "webinar";
  /** Partnership it belongs to. */
  readonly partnership?: PartnershipId;
  /** Programme it belongs to. */
  readonly programme?: ProgrammeId;
  /** Organisation it belongs to. */
  readonly organisation?: OrganisationId;
  /** Conference series or index it belongs to. */
  readonly series?: "iodc" | "regional" | "odb" | "godi" | "gdb" | "odin";
  /** Whether it was held; planned and announced are never called held. */
  readonly status: "held" | "announced" | "planned" | "postponed";
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ProgrammeId = string;

/** The thirteen World Bank programmes that use open data. */
export interface Programme {
  /** Short name, as in /programmes/opendri. */
  readonly id: string;
  /** Name in the source. */
  readonly name: string;
  /** Acronym. */
  readonly acronym?: string;
  /** The family it belongs to. */
  readonly partnership: PartnershipId;
  /** What it does, in our words. */
  readonly summary: string;
  /** Who takes part or uses it. */
  readonly users?: string;
  /** Tools and methods it names. */
  readonly tools?: readonly string[];
  /** Themes it works on (our placing). */
  readonly themes: readonly ThemeId[];
  /** Numbers the source gives. */
  readonly figures?: string;
  /** Its address in the source. */
  readonly url?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type HelpKindId = string;

/** The five kinds of technical assistance. */
export interface HelpKind {
  /** Short name, as in help=readiness. */
  readonly id: string;
  /** Place in the source's list. */
  readonly order: number;
  /** Name in the source. */
  readonly name: string;
  /** Name in a word or two. */
  readonly short: string;
  /** What it is, in our words. */
  readonly summary: string;
  /** Who gives it. */
  readonly partnership: PartnershipId;
  /** Themes it works on (our placing). */
  readonly themes: readonly ThemeId[];
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type PlacementId = string;

/** Which kinds of help a programme or partnership gives: our reading of the source. */
export interface Placement {
  /** Record id. */
  readonly id: string;
  /** The programme, or */
  readonly programme?: ProgrammeId;
  /** the partnership, or */
  readonly partnership?: PartnershipId;
  /** the peer-learning cohort that is placed. */
  readonly cohort?: CohortId;
  /** The kind of help it gives. */
  readonly help: HelpKindId;
  /** What in the source the placing rests on. */
  readonly basis: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ThemeId = string;

/** The atlas's own vocabulary of themes. */
export interface Theme {
  /** Short name, as in topic=health. */
  readonly id: string;
  /** Place in lists. */
  readonly order: number;
  /** Name. */
  readonly name: string;
  /** What it covers. */
  readonly summary: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type CohortId = string;

/** Peer-learning cohorts. */
export interface Cohort {
  /** Short name. */
  readonly id: string;
  /** The network that ran it. */
  readonly partnership: PartnershipId;
  /** First or second. */
  readonly order: number;
  /** Name. */
  readonly name: string;
  /** From when to when. */
  readonly date: string;
  /** The source's own words. */
  readonly dateWords?: string;
  /** Number of participants the source gives. */
  readonly participants?: number;
  /** Who took part and on what. */
  readonly summary: string;
  /** Themes it worked on (our placing). */
  readonly themes: readonly ThemeId[];
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type CohortActivityId = string;

/** What a cohort did or planned, and what came of it. */
export interface CohortActivity {
  /** Record id. */
  readonly id: string;
  /** The cohort. */
  readonly cohort: CohortId;
  /** Activity or output. */
  readonly kind: "activity" | "output";
  /** What it was. */
  readonly title: string;
  /** When. */
  readonly date?: string;
  /** The source's own words. */
  readonly dateWords?: string;
  /** Whether it is reported or planned. */
  readonly status: "held" | "planned";
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ParticipantId = string;

/** Who took part in a cohort. */
export interface Participant {
  /** Record id. */
  readonly id: string;
  /** The cohort. */
  readonly cohort: CohortId;
  /** Name in the source. */
  readonly name: string;
  /** Organisations behind it. */
  readonly organisations?: string;
  /** Country, only where the source states it. */
  readonly country?: CountryId;
  /** What it works on. */
  readonly about?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type CountryId = string;

/** The table of places: every count of places in the atlas is over this table. */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo and CHI for the Channel Islands are World Bank codes. */
  readonly id: string;
  /** Name in use today. */
  readonly name: string;
  /** World Bank region in fiscal year 2025. */
  readonly regionFy2025?: RegionId;
  /** World Bank region in fiscal year 2026. */
  readonly regionFy2026?: RegionId;
  /** Income group in fiscal year 2015, in force on 4 July 2014. */
  readonly incomeFy2015?: "Low income" | "Lower middle income" | "Upper middle income" | "High income";
  /** Income group in fiscal year 2018. */
  readonly incomeFy2018?: "Low income" | "Lower middle income" | "Upper middle income" | "High income";
  /** Income group in fiscal year 2025. */
  readonly incomeFy2025?: "Low income" | "Lower middle income" | "Upper middle income" | "High income";
  /** Income group in fiscal year 2026. */
  readonly incomeFy2026?: "Low income" | "Lower middle income" | "Upper middle income" | "High income";
  /** World Bank lending category in fiscal year 2026. */
  readonly lending?: "IBRD" | "IDA" | "Blend";
  /** What to know of the code or name. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type CountryNameId = string;

/** Other names of places: in the sources, of the time, in other languages. */
export interface CountryName {
  /** Record id. */
  readonly id: string;
  /** The place. */
  readonly country: CountryId;
  /** The name. */
  readonly name: string;
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** When the source used it. */
  readonly period?: string;
  /** A spelling of the source, a name of the time, or the official name in that language. */
  readonly kind: "source" | "former" | "official";
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type RegionId = string;

/** World Bank regions, by fiscal year. */
export interface Region {
  /** Short name, as in region=sub-saharan-africa. */
  readonly id: string;
  /** Name in the classification. */
  readonly name: string;
  /** Place in lists. */
  readonly order: number;
  /** The classification it belongs to. */
  readonly scheme: "FY2025" | "FY2026" | "both";
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ShapeId = string;

/** The territories of the base map, each with a code of its own, and what each stands for. */
export interface Shape {
  /** Code of the shape; the alpha-3 code where there is one. */
  readonly id: string;
  /** Name on the base map. */
  readonly name: string;
  /** The place it stands for; absent where the data name no such place. */
  readonly country?: CountryId;
  /** The shape it is drawn within, behind a dashed line. */
  readonly drawnWithin?: ShapeId;
  /** Whether its outline is drawn dashed, without a value. */
  readonly disputed?: boolean;
  /** Longitude of the marker of a place without a shape, degrees. */
  readonly longitude?: number;
  /** Latitude of the marker of a place without a shape, degrees. */
  readonly latitude?: number;
  /** Why it is drawn so. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type LayerId = string;

/** Lists of countries: who joined, was assessed, got a grant, runs a portal. */
export interface Layer {
  /** Short name, as in layer=ogp. */
  readonly id: string;
  /** Place in lists. */
  readonly order: number;
  /** Name. */
  readonly name: string;
  /** Name in a word or two, for narrow columns. */
  readonly short: string;
  /** What being in it means. */
  readonly summary: string;
  /** What kind of list it is. */
  readonly group: "membership" | "help" | "portal";
  /** Partnership whose list it is. */
  readonly partnership?: PartnershipId;
  /** Programme whose list it is. */
  readonly programme?: ProgrammeId;
  /** Organisation whose list it is. */
  readonly organisation?: OrganisationId;
  /** Whether the list is whole as of its date; a partial one never says that an unlisted country is out. */
  readonly completeness: "whole" | "partial";
  /** Whether it counts in "how many layers". */
  readonly formal: boolean;
  /** Whether its entries are below the national level. */
  readonly local: boolean;
  /** What its dates are dates of. */
  readonly dateMeans: string;
  /** Date of the newest source of the list. */
  readonly asOf: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type MembershipId = string;

/** One country in one layer. */
export interface Membership {
  /** Record id. */
  readonly id: string;
  /** The layer. */
  readonly layer: LayerId;
  /** The country. */
  readonly country: CountryId;
  /** Place below the national level. */
  readonly place?: string;
  /** Level of government. */
  readonly level: "national" | "sub-national" | "municipal" | "local";
  /** Cohort, kind or what the source says of it. */
  readonly detail?: string;
  /** When it entered; `../X` is at X or before; absent where no date is known. */
  readonly date?: string;
  /** The source's own words of the date. */
  readonly dateWords?: string;
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type MembershipEventId = string;

/** What happened to a membership: letters, reviews, suspensions, withdrawals. */
export interface MembershipEvent {
  /** Record id. */
  readonly id: string;
  /** The layer. */
  readonly layer: LayerId;
  /** The country. */
  readonly country: CountryId;
  /** What happened. */
  readonly kind:
    | "applied"
    | "admitted"
    | "compliant"
    | "under review"
    | "inactive"
    | "inactive extended"
    | "suspended"
    | "withdrawal letter"
    | "left"
    | "ended"
    | "first action plan"
    | "joined";
  /** When. */
  readonly date?: string;
  /** The source's own words. */
  readonly dateWords?: string;
  /** What else to know, and where texts clash. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type AssessmentId = string;

/** Open data readiness assessments, national and below. */
export interface Assessment {
  /** Record id. */
  readonly id: string;
  /** National or below. */
  readonly layer: LayerId;
  /** The country. */
  readonly country: CountryId;
  /** What was assessed. */
  readonly place: string;
  /** Level of government. */
  readonly level: "national" | "sub-national" | "municipal" | "local";
  /** Sector, where it was for one. */
  readonly sector?: string;
  /** When; absent where no date is known. */
  readonly date?: string;
  /** The source's own words. */
  readonly dateWords?: string;
  /** Who did it; absent where the source does not say. */
  readonly by?: string;
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ProjectId = string;

/** The projects of Annex 2 of the World Bank's report of 2017. */
export interface Project {
  /** Record id. */
  readonly id: string;
  /** The layer it puts its countries in. */
  readonly layer?: LayerId | "not reported" | "not applicable";
  /** Place in the source. */
  readonly place: string;
  /** Countries it names. */
  readonly countries?: readonly CountryId[] | "not reported" | "not applicable";
  /** Region code in the source. */
  readonly wbRegion: string;
  /** Status in June 2017. */
  readonly status?: "active" | "closed" | "pipeline" | "under preparation" | "not reported" | "not applicable";
  /** Years it closed. */
  readonly closed?: readonly string[] | "not reported" | "not applicable";
  /** World Bank project numbers. */
  readonly numbers?: readonly string[] | "not reported" | "not applicable";
  /** Title in the source. */
  readonly title?: string | "not reported" | "not applicable";
  /** Funding sources in the source's codes. */
  readonly funding?: readonly string[] | "not reported" | "not applicable";
  /** Known amount in all, in the currency. */
  readonly amount?: number | "not reported" | "not applicable";
  /** ISO 4217. */
  readonly currency?: string | "not reported" | "not applicable";
  /** By when it was listed. */
  readonly date: string;
  /** The source's own words. */
  readonly dateWords?: string | "not reported" | "not applicable";
  /** What else to know. */
  readonly note?: string | "not reported" | "not applicable";
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string | "not reported" | "not applicable";
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[] | "not reported" | "not applicable";
}

export type GrantId = string;

/** Grants of the Global Agriculture and Food Security Program. */
export interface Grant {
  /** Record id. */
  readonly id: string;
  /** The layer. */
  readonly layer: LayerId;
  /** The country. */
  readonly country: CountryId;
  /** When. */
  readonly date: string;
  /** The source's own words. */
  readonly dateWords: string;
  /** Call or round. */
  readonly round: string;
  /** Amount, where the source gives one. */
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type PortalDateId = string;

/** National data portals with a date of a named kind. */
export interface PortalDate {
  /** Record id. */
  readonly id: string;
  /** The kind of date. */
  readonly layer: LayerId;
  /** The country. */
  readonly country: CountryId;
  /** Name of the portal. */
  readonly name: string;
  /** Its address. */
  readonly url?: string;
  /** Whether it is a general government portal (our judgement). */
  readonly owner: "government" | "other";
  /** When; `../X` is at X or before. */
  readonly date: string;
  /** What the date is. */
  readonly dateWords: string;
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type PortalId = string;

/** National portals of central governments in August 2026. */
export interface Portal {
  /** Record id in the registry. */
  readonly id: string;
  /** The layer it puts its country in: general portals only. */
  readonly layer?: LayerId;
  /** The country. */
  readonly country: CountryId;
  /** Name of the portal. */
  readonly name: string;
  /** Its address. */
  readonly url?: string;
  /** Its owner in the registry. */
  readonly owner?: string;
  /** Its software. */
  readonly software?: string;
  /** Status in the registry. */
  readonly status: "active" | "deprecated";
  /** What it covers (our judgement). */
  readonly scope: "general" | "sector or single body" | "earlier version";
  /** By when it was listed. */
  readonly date: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type CountryReportId = string;

/** Annex 3 of the World Bank's report of 2017: policy, portal, ranks and years. */
export interface CountryReport {
  /** Record id. */
  readonly id: string;
  /** The country. */
  readonly country: CountryId;
  /** Place in the source. */
  readonly place: string;
  /** Level of government. */
  readonly level: "national" | "sub-national" | "municipal" | "local";
  /** Year of the readiness assessment. */
  readonly assessmentYear?: number | "not reported" | "not applicable";
  /** Its sector. */
  readonly assessmentSector?: string | "not reported" | "not applicable";
  /** Open data policy. */
  readonly policy?: "none" | "draft" | "adopted" | "not reported" | "not applicable";
  /** Year of the policy. */
  readonly policyYear?: number | "not reported" | "not applicable";
  /** Data portal. */
  readonly portal?: "none" | "expected" | "partial" | "running" | "not reported" | "not applicable";
  /** Year of the portal. */
  readonly portalYear?: number | "not reported" | "not applicable";
  /** Data sets on the portal. */
  readonly datasets?: number | "not reported" | "not applicable";
  /** Whether the number is exact. */
  readonly datasetsBound?:
    | "exact"
    | "lower"
    | "upper"
    | "approximate"
    | "target"
    | "plan"
    | "not reported"
    | "not applicable";
  /** First rank in the Global Open Data Index. */
  readonly godiFirstRank?: number | "not reported" | "not applicable";
  /** Year of that rank. */
  readonly godiFirstYear?: number | "not reported" | "not applicable";
  /** Rank in the 2016 Index. */
  readonly godi2016Rank?: number | "not reported" | "not applicable";
  /** First rank in the Open Data Barometer. */
  readonly odbFirstRank?: number | "not reported" | "not applicable";
  /** Year of that rank. */
  readonly odbFirstYear?: number | "not reported" | "not applicable";
  /** Rank in the 2016 Barometer. */
  readonly odb2016Rank?: number | "not reported" | "not applicable";
  /** Year in OGP, as this source counts it (letters of intent). */
  readonly ogpYear?: number | "not reported" | "not applicable";
  /** What the source prints for OGP. */
  readonly ogpWords?: string | "not reported" | "not applicable";
  /** Year in the Charter, as this source counts it. */
  readonly charterYear?: number | "not reported" | "not applicable";
  /** What the source prints for the Charter. */
  readonly charterWords?: string | "not reported" | "not applicable";
  /** What the source prints for the policy. */
  readonly policyWords?: string | "not reported" | "not applicable";
  /** What the source prints for the portal. */
  readonly portalWords?: string | "not reported" | "not applicable";
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string | "not reported" | "not applicable";
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[] | "not reported" | "not applicable";
}

export type HubId = string;

/** Regional hubs of OD4D and of the Global Data Barometer. */
export interface Hub {
  /** Record id. */
  readonly id: string;
  /** Whose hub. */
  readonly network: "od4d" | "gdb";
  /** Region it covers. */
  readonly region?: string;
  /** Who hosts it; absent where only the region is named. */
  readonly host?: string;
  /** Country of the host. */
  readonly country?: CountryId;
  /** Countries it covers, where listed. */
  readonly countries?: readonly CountryId[];
  /** As of when. */
  readonly date?: string;
  /** What the source says. */
  readonly basis: string;
  /** What else to know. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type MentionId = string;

/** Each country or region a founding document or the Partnership's site names, with its role there. */
export interface Mention {
  /** Record id. */
  readonly id: string;
  /** The country. */
  readonly country?: CountryId;
  /** Region, where the source names a region. */
  readonly region?: string;
  /** The name there. */
  readonly nameInSource: string;
  /** Why it is named. */
  readonly role: string;
  /** In which partnership. */
  readonly partnership: PartnershipId;
  /** In which programme. */
  readonly programme?: ProgrammeId;
  /** As of when. */
  readonly date: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type FundingId = string;

/** Amounts of money, each with its period and bound. */
export interface Funding {
  /** Record id. */
  readonly id: string;
  /** Amount in the currency. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What it is for. */
  readonly purpose: string;
  /** Who gives it. */
  readonly from?: string;
  /** When. */
  readonly period?: string;
  /** The source's own words. */
  readonly periodWords?: string;
  /** Whether the amount is exact, a lower or an upper bound. */
  readonly bound: "exact" | "lower" | "upper" | "approximate" | "target" | "plan";
  /** The source's words of it. */
  readonly boundWords?: string;
  /** Partnership it went to. */
  readonly partnership?: PartnershipId;
  /** Programme it went to. */
  readonly programme?: ProgrammeId;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type FigureId = string;

/** Every other number, with what it counts and its date. */
export interface Figure {
  /** Record id. */
  readonly id: string;
  /** The number. */
  readonly value: number;
  /** What it counts. */
  readonly what: string;
  /** Whether it is exact, a bound, a target or a plan. */
  readonly bound: "exact" | "lower" | "upper" | "approximate" | "target" | "plan";
  /** The source's words of it. */
  readonly boundWords?: string;
  /** As of when. */
  readonly date?: string;
  /** Partnership it is about. */
  readonly partnership?: PartnershipId;
  /** Programme it is about. */
  readonly programme?: ProgrammeId;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type CountId = string;

/** How many members, adopters, countries, by date: each counts its own thing. */
export interface Count {
  /** Record id. */
  readonly id: string;
  /** What is counted, as a heading. */
  readonly topic: string;
  /** As of when. */
  readonly date: string;
  /** The source's own words. */
  readonly dateWords: string;
  /** Number of countries, or of all where `what` says so. */
  readonly value: number;
  /** Whether it is exact. */
  readonly bound: "exact" | "lower" | "upper" | "approximate" | "target" | "plan";
  /** Number of local governments. */
  readonly local?: number;
  /** What it counts. */
  readonly what: string;
  /** How it may be used. */
  readonly note?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ClashId = string;

/** Questions the sources answer differently. */
export interface Clash {
  /** Short name, as in /figures#ogp-60-76-80. */
  readonly id: string;
  /** Place on the page. */
  readonly order: number;
  /** The question. */
  readonly title: string;
  /** Why the answers differ, as far as the sources tell. */
  readonly summary: string;
  /** Partnerships it is about (our placing). */
  readonly partnerships?: readonly PartnershipId[];
  /** Programmes it is about (our placing). */
  readonly programmes?: readonly ProgrammeId[];
  /** Countries it is about (our placing). */
  readonly countries?: readonly CountryId[];
  /** Layer whose dates the answers give, where it is one. */
  readonly layer?: LayerId;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type ClaimId = string;

/** One source's answer to a question on which sources clash. */
export interface Claim {
  /** Record id. */
  readonly id: string;
  /** The question. */
  readonly clash: ClashId;
  /** Place under the question. */
  readonly order: number;
  /** The answer as published. */
  readonly figure: string;
  /** The answer as a number, where it is one. */
  readonly value?: number;
  /** As of when. */
  readonly date?: string;
  /** What it counts or says. */
  readonly what?: string;
  /** How the atlas uses it. */
  readonly use: string;
  /** Whether it is the one the atlas's timeline or map uses. */
  readonly used?: boolean;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type IndicatorId = string;

/** What is measured, one series a record: series are never mixed. */
export interface Indicator {
  /** Short name, as in measure=odb. */
  readonly id: string;
  /** Place in lists. */
  readonly order: number;
  /** Name. */
  readonly name: string;
  /** The index it belongs to. */
  readonly index: "odb" | "godi" | "gdb";
  /** The score it is a part of. */
  readonly parent?: IndicatorId;
  /** The series, where the index has more than one. */
  readonly series?: string;
  /** Unit. */
  readonly unit: string;
  /** Least possible value. */
  readonly minimum: number;
  /** Greatest possible value. */
  readonly maximum: number;
  /** Whether its makers rank countries by it. */
  readonly ranked: boolean;
  /** What its makers or we ask to be careful with. */
  readonly caution?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type IndexPlaceId = string;

/** The region in which an index's own makers put a country: theirs, not the World Bank's. */
export interface IndexPlace {
  /** Record id. */
  readonly id: string;
  /** The index. */
  readonly index: "gdb";
  /** The country. */
  readonly country: CountryId;
  /** Region, as the index names it. */
  readonly region: string;
  /** Part of the region, as the index names it. */
  readonly subRegion?: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
}

/** An indicator's value for one country in one edition. */
export interface Observation {
  /** What is measured. */
  readonly indicator: IndicatorId;
  /** Where. */
  readonly country: CountryId;
  /** Year of the edition. */
  readonly time: number;
  /** Value in the indicator's unit. */
  readonly value: number;
  /** Rank in that edition only; never comparable with another edition's. */
  readonly rank?: number | "not reported" | "not applicable";
  /** Name of the edition in the source. */
  readonly edition?: string | "not reported" | "not applicable";
  /** The document that says so. */
  readonly source: SourceId;
}

export type ResourceId = string;

/** What the Partnership's site and the toolkit link to. */
export interface Resource {
  /** Record id. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** What it is. */
  readonly summary: string;
  /** Address. */
  readonly url: string;
  /** Who lists it. */
  readonly partnership: PartnershipId;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type TranslationId = string;

/** Official names in Spanish and French. */
export interface Translation {
  /** Record id: kind and id of what is named. */
  readonly id: string;
  /** English. */
  readonly en: string;
  /** Spanish. */
  readonly es: string;
  /** French. */
  readonly fr: string;
  /** The document that says so. */
  readonly source: SourceId;
  /** Place in the source: section, paragraph, table. */
  readonly locator?: string;
  /** Other sources that say so too, each with its locator. */
  readonly also?: readonly Citation[];
}

export type UnknownId = string;

/** What could not be verified: unknown to the atlas. */
export interface Unknown {
  /** Record id. */
  readonly id: string;
  /** What is not known. */
  readonly what: string;
  /** Why. */
  readonly why: string;
  /** Where it might be found. */
  readonly where?: string;
  /** The document that says so. */
  readonly source: SourceId;
}

/** Every table of the data package. */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly organisations: readonly Organisation[];
  readonly roles: readonly Role[];
  readonly partnerships: readonly Partnership[];
  readonly objectives: readonly Objective[];
  readonly workstreams: readonly Workstream[];
  readonly actions: readonly Action[];
  readonly events: readonly AtlasEvent[];
  readonly programmes: readonly Programme[];
  readonly help: readonly HelpKind[];
  readonly placements: readonly Placement[];
  readonly themes: readonly Theme[];
  readonly cohorts: readonly Cohort[];
  readonly cohortActivities: readonly CohortActivity[];
  readonly participants: readonly Participant[];
  readonly countries: readonly Country[];
  readonly names: readonly CountryName[];
  readonly regions: readonly Region[];
  readonly shapes: readonly Shape[];
  readonly layers: readonly Layer[];
  readonly memberships: readonly Membership[];
  readonly membershipEvents: readonly MembershipEvent[];
  readonly assessments: readonly Assessment[];
  readonly projects: readonly Project[];
  readonly grants: readonly Grant[];
  readonly portalDates: readonly PortalDate[];
  readonly portals: readonly Portal[];
  readonly countryReports: readonly CountryReport[];
  readonly hubs: readonly Hub[];
  readonly mentions: readonly Mention[];
  readonly funding: readonly Funding[];
  readonly figures: readonly Figure[];
  readonly counts: readonly Count[];
  readonly clashes: readonly Clash[];
  readonly claims: readonly Claim[];
  readonly indicators: readonly Indicator[];
  readonly indexPlaces: readonly IndexPlace[];
  readonly observations: readonly Observation[];
  readonly resources: readonly Resource[];
  readonly translations: readonly Translation[];
  readonly unknowns: readonly Unknown[];
}
