import type { Card } from "#core/model/card.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Entry } from "#core/model/entry.ts";
import type { Citation, CountryId, MembershipEvent } from "#core/model/records.ts";

/**
 * How a place stands on the map: it has a value; its value is zero; the sources do not tell; it is on no list; or it
 * has a value and has left a list since (`ended`).
 */
export type MeasureState = "value" | "zero" | "not reported" | "outside" | "ended";

/** What the map shows of one place. */
export interface MeasureRow {
  readonly country: CountryId;
  readonly state: MeasureState;
  /** Set where the state is `value`, `zero` or `ended`: a count, a score, an income group from 1 (low) to 4 (high). */
  readonly value: number | undefined;
  /** Number of its bin, from 1; set where the state is `value` or `ended`. */
  readonly class: number | undefined;
  /** The entries it rests on. */
  readonly entries: readonly Entry[];
  /** What became of its memberships afterwards. */
  readonly changes: readonly MembershipEvent[];
  /** The cards it rests on. */
  readonly cards: readonly Card[];
  /** Who says so, where it rests on none of these: they have their own. */
  readonly citations: readonly Citation[];
  /** Whether it has entries whose dates leave open how it stands. */
  readonly unknownDate: boolean;
  /** Whether it enters for sure, but later than the year shown. */
  readonly later: boolean;
}

const none: readonly never[] = [];

/** A row that says no more than what is given. Written out by name: a map has 221 of them at each step of a drag. */
export const measureRow = (
  country: CountryId,
  state: MeasureState,
  more: Partial<Omit<MeasureRow, "country" | "state">> = {},
): MeasureRow => ({
  country,
  state,
  value: more.value,
  class: more.class,
  entries: more.entries ?? none,
  changes: more.changes ?? none,
  cards: more.cards ?? none,
  citations: more.citations ?? none,
  unknownDate: more.unknownDate ?? false,
  later: more.later ?? false,
});

/** Who says what a row shows: each place in a source once. */
export function citationsOfRow({ entries, changes, cards, citations }: MeasureRow): readonly Citation[] {
  const all = [
    ...[...entries, ...cards].flatMap((each) => each.citations),
    ...changes.flatMap(citationsOf),
    ...citations,
  ];
  return [...new Map(all.map((citation) => [`${citation.source} ${citation.locator ?? ""}`, citation])).values()];
}
