import type { Atlas } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import type { Cohort, HelpKind, Layer, Mention, Placement, Programme, Role } from "#core/model/records.ts";
import { type CountryList, countryLists } from "./countryLists.ts";

/** The layers whose countries are those of a kind of help. */
const listsOfHelp: ReadonlyMap<string, readonly string[]> = new Map([["assessments", ["odra", "odra-local"]]]);

/** A programme, a kind of help or a cohort, with what the first view's tables tell of it. */
export interface ProgrammeRecord {
  readonly card: Card;
  readonly record: Programme | HelpKind | Cohort;
  readonly placements: readonly Placement[];
  readonly roles: readonly Role[];
  readonly lists: readonly CountryList[];
  readonly mentions: readonly Mention[];
}

/** Whether a layer is a list of a programme, or of a kind of help. */
const isListOf =
  ({ kind, id }: Card) =>
  (layer: Layer): boolean =>
    kind === "programme" ? layer.programme === id : (listsOfHelp.get(id)?.includes(layer.id) ?? false);

/** Gathers what is known of the programme, kind of help or cohort with an id; `undefined` where there is none. */
export function programmeRecord(atlas: Atlas, id: string): ProgrammeRecord | undefined {
  const card = atlas.cards.find((one) => one.id === id && one.kind !== "partnership");
  const record = [...atlas.programmes, ...atlas.help, ...atlas.cohorts].find((one) => one.id === id);
  if (!card || !record) return undefined;
  const key = card.kind === "programme" ? "programme" : card.kind === "help" ? "help" : "cohort";
  return {
    card,
    record,
    placements: atlas.placements.filter((placement) => placement[key] === id),
    roles: atlas.roles.filter((role) => role.programme === id),
    lists: countryLists(atlas, isListOf(card)),
    mentions: atlas.mentions.filter((mention) => mention.programme === id),
  };
}
