import type { Atlas } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import type {
  Action,
  AtlasEvent,
  Mention,
  Objective,
  Partnership,
  Placement,
  Role,
  Workstream,
} from "#core/model/records.ts";
import { type CountryList, countryLists } from "./countryLists.ts";

/** A partnership, with what the first view's tables tell of it. */
export interface PartnershipRecord {
  readonly card: Card;
  readonly partnership: Partnership;
  /** Roles in the partnership itself, without those in one of its programmes. */
  readonly roles: readonly Role[];
  readonly programmeRoles: readonly Role[];
  readonly objectives: readonly Objective[];
  readonly workstreams: readonly Workstream[];
  readonly actions: readonly Action[];
  readonly placements: readonly Placement[];
  readonly lists: readonly CountryList[];
  /** Places that its texts name, without those of its programmes. */
  readonly mentions: readonly Mention[];
  readonly events: readonly AtlasEvent[];
  /** Cards of its programmes, kinds of help and cohorts. */
  readonly family: readonly Card[];
}

/** Gathers what is known of a partnership; `undefined` where there is none with this id. */
export function partnershipRecord(atlas: Atlas, id: string): PartnershipRecord | undefined {
  const partnership = atlas.partnerships.find((one) => one.id === id);
  const card = atlas.cards.find((one) => one.id === id && one.kind === "partnership");
  if (!partnership || !card) return undefined;
  const own = <T extends { readonly partnership?: string }>(table: readonly T[]): readonly T[] =>
    table.filter((record) => record.partnership === id);
  const workstreams = own(atlas.workstreams).toSorted((a, b) => a.order - b.order);
  const lists = countryLists(atlas, (layer) => layer.partnership === id);
  const listed = new Set(
    lists.flatMap(({ standings }) =>
      standings.flatMap(({ entries, country }) =>
        entries.flatMap(({ citations }) => citations.map(({ source }) => `${country} ${source}`)),
      ),
    ),
  );
  return {
    card,
    partnership,
    roles: own(atlas.roles).filter(({ programme }) => programme === undefined),
    programmeRoles: own(atlas.roles).filter(({ programme }) => programme !== undefined),
    objectives: own(atlas.objectives),
    workstreams,
    actions: atlas.actions.filter(({ workstream }) => workstreams.some((one) => one.id === workstream)),
    placements: own(atlas.placements),
    lists,
    mentions: own(atlas.mentions).filter(
      ({ programme, country, source }) => programme === undefined && !listed.has(`${country} ${source}`),
    ),
    events: own(atlas.events),
    family: atlas.cards.filter((one) => one.id !== id && one.partnership === id),
  };
}
