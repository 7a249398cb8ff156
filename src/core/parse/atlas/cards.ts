import type { CoreDataset } from "#core/model/atlas.ts";
import type { Card, CardKind } from "#core/model/card.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Entry } from "#core/model/entry.ts";
import type { Citation, HelpKindId, OrganisationId, Placement, Role, ThemeId } from "#core/model/records.ts";
import { type CardTies, cardCountries } from "./cardCountries.ts";
import { cardPeriod, launchOf } from "./cardPeriod.ts";

/** Kinds of help whose countries are those of a layer. */
const listOfHelp: ReadonlyMap<HelpKindId, CardTies> = new Map([["assessments", { layer: "odra" }]]);

const leading = /^(lead|found|provider|organiser|owner|home|partner)/;

/** The organisations of some roles: those that lead, then the rest. */
function organisationsOf(roles: readonly Role[]): readonly OrganisationId[] {
  const leads = roles.filter(({ role }) => leading.test(role));
  return [...new Set([...leads, ...roles].map(({ organisation }) => organisation))];
}

const helpWhere = (core: CoreDataset, has: (placement: Placement) => boolean): readonly HelpKindId[] => [
  ...new Set(core.placements.filter(has).map(({ help }) => help)),
];

interface CardRecord {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly partnership?: string;
  readonly acronym?: string;
  readonly themes: readonly ThemeId[];
  readonly source: string;
  readonly locator?: string;
  readonly also?: readonly Citation[];
}

/** The part of a card that its record says by itself. */
const ownWords = (kind: CardKind, record: CardRecord) => ({
  id: record.id,
  kind,
  name: record.name,
  acronym: record.acronym,
  summary: record.summary,
  partnership: record.partnership ?? record.id,
  themes: record.themes,
  citations: citationsOf(record),
});

/** The cards: partnerships, programmes, kinds of help and cohorts, each in the order of its table. */
export function cardsOf(core: CoreDataset, entries: readonly Entry[]): readonly Card[] {
  const named = (ties: CardTies) => cardCountries(core, entries, ties);
  const family = (id: string) =>
    core.roles.filter(({ partnership, programme }) => partnership === id && programme === undefined);
  // What a network runs or gives is the work of those who lead it, not of all who have a part in it.
  const leads = (id: string) => family(id).filter(({ role }) => leading.test(role));
  return [
    ...core.partnerships.map((record) => ({
      ...ownWords("partnership", record),
      help: helpWhere(core, ({ partnership }) => partnership === record.id),
      organisations: organisationsOf(family(record.id)),
      ...named({
        partnership: record.id,
        cohorts: core.cohorts.filter(({ partnership }) => partnership === record.id).map(({ id }) => id),
      }),
      ...cardPeriod(core, record.source, record.start, record.end),
    })),
    ...core.programmes.map((record) => ({
      ...ownWords("programme", record),
      help: helpWhere(core, ({ programme }) => programme === record.id),
      organisations: organisationsOf(core.roles.filter(({ programme }) => programme === record.id)),
      ...named({ programme: record.id }),
      ...cardPeriod(core, record.source, launchOf(core, record.id)),
    })),
    ...core.help.map((record) => ({
      ...ownWords("help", record),
      help: [record.id],
      organisations: organisationsOf(leads(record.partnership)),
      ...named(listOfHelp.get(record.id) ?? {}),
      ...cardPeriod(core, record.source, undefined),
    })),
    ...core.cohorts.map((record) => ({
      ...ownWords("cohort", record),
      help: helpWhere(core, ({ cohort }) => cohort === record.id),
      organisations: organisationsOf(leads(record.partnership)),
      ...named({ cohorts: [record.id] }),
      ...cardPeriod(core, record.source, ...sidesOf(record.date)),
    })),
  ];
}

/** The sides of an EDTF interval; a single date is both. */
function sidesOf(date: string): [string, string] {
  const [start = date, end = start] = date.split("/");
  return [start, end];
}
