import type { Card } from "#core/model/card.ts";
import type {
  CohortActivity,
  Dataset,
  Figure,
  Funding,
  Hub,
  Participant,
  Resource,
  Translation,
} from "#core/model/records.ts";
import type { Cited } from "./citationsIn.ts";
import { type ClashWithClaims, clashesAbout, clashesWithClaims } from "./clashes.ts";

/** The tables that come after the first view and have something to say of a card. */
export type CardTables = Pick<
  Dataset,
  | "clashes"
  | "claims"
  | "cohortActivities"
  | "figures"
  | "funding"
  | "hubs"
  | "participants"
  | "resources"
  | "translations"
>;

/** What those tables tell of a partnership, a programme, a kind of help or a cohort. */
export interface CardDetails {
  readonly figures: readonly Figure[];
  readonly funding: readonly Funding[];
  /** Official names in other languages. */
  readonly names: Translation | undefined;
  readonly questions: readonly ClashWithClaims[];
  readonly activities: readonly CohortActivity[];
  readonly participants: readonly Participant[];
  readonly hubs: readonly Hub[];
  readonly resources: readonly Resource[];
  /** All of them together. */
  readonly records: readonly Cited[];
}

/** Gathers what the later tables tell of a card. */
export function cardDetails(tables: CardTables, { kind, id }: Card): CardDetails {
  const key = kind === "partnership" ? "partnership" : "programme";
  const own = <T extends { readonly partnership?: string; readonly programme?: string }>(table: readonly T[]) =>
    kind === "partnership" || kind === "programme" ? table.filter((record) => record[key] === id) : [];
  const figures = own(tables.figures);
  const funding = own(tables.funding);
  const resources = kind === "partnership" ? tables.resources.filter(({ partnership }) => partnership === id) : [];
  const hubs = kind === "partnership" ? tables.hubs.filter(({ network }) => network === id) : [];
  const names = tables.translations.find((translation) => translation.id === `${kind}:${id}`);
  const questions = clashesAbout(clashesWithClaims(tables.clashes, tables.claims), { [key]: id });
  const activities = tables.cohortActivities.filter(({ cohort }) => cohort === id);
  const participants = tables.participants.filter(({ cohort }) => cohort === id);
  const claims = questions.flatMap((question) => question.claims);
  const records = [
    ...[figures, funding, resources, hubs, activities, participants, claims].flat(),
    ...(names ? [names] : []),
  ];
  return { figures, funding, names, questions, activities, participants, hubs, resources, records };
}
