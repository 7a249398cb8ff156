import type { Atlas } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Filter } from "#core/model/filter.ts";
import { yearInterval } from "#core/model/interval.ts";
import type { CountryId, Layer } from "#core/model/records.ts";
import { madeOnce } from "./madeOnce.ts";
import { type MeasureRow, measureRow } from "./measureRow.ts";
import { enteredOf, stateOf, statesAt } from "./standingAt.ts";
import { type StandingInTime, standingsInTime } from "./standingsInTime.ts";

/** How a place stands in one layer: whether it had entered (`undefined` where the sources leave it open), and what then. */
interface Membership {
  readonly entered: boolean | undefined;
  readonly isEnded: boolean;
  readonly isOpen: boolean;
  readonly standing: Standing;
}

function membershipAt({ standing, isOpen }: StandingInTime, moment: number): Membership {
  const states = statesAt(standing, moment);
  const [entered, state] = [isOpen ? undefined : enteredOf(states), stateOf(states)];
  return { entered, isEnded: state === "ended", isOpen: isOpen || state === "unknown", standing };
}

type Resting = Pick<MeasureRow, "entries" | "changes" | "unknownDate">;

/** What a row rests on. */
function resting(memberships: readonly Membership[]): Resting {
  const entries = memberships.flatMap(({ standing }) => standing.entries);
  const changes = memberships.flatMap(({ standing }) => standing.changes);
  return { entries, changes, unknownDate: memberships.some(({ isOpen }) => isOpen) };
}

/** The places that any list of the atlas has. */
const listedIn = madeOnce(({ entries }: Atlas) => new Set<CountryId>(entries.map(({ country }) => country)));

/** The moment at which the year of a date is over. */
const endOfYear = (date: string): number => yearInterval(new Date(parseEdtf(date).span.end - 1).getUTCFullYear()).end;

/**
 * One layer as it stood at a moment. Whoever had entered has the value 1, also after leaving; where the dates leave it
 * open, it is not reported; who is on the list but enters later is outside. Who is not on the list is outside only
 * where the list is whole, up to the year of its date.
 */
export function measureLayer(atlas: Atlas, filter: Filter, layer: Layer, moment: number): readonly MeasureRow[] {
  const standings = standingsInTime(atlas, filter, layer.id);
  const unlisted = layer.completeness === "whole" && moment <= endOfYear(layer.asOf) ? "outside" : "not reported";
  return atlas.countries.map(({ id }) => {
    const standing = standings.get(id);
    if (!standing) return measureRow(id, atlas.standings.get(layer.id)?.has(id) ? "outside" : unlisted);
    const membership = membershipAt(standing, moment);
    const row = resting([membership]);
    if (membership.entered === undefined) return measureRow(id, "not reported", { ...row, unknownDate: true });
    if (!membership.entered) return measureRow(id, "outside", { ...row, later: true });
    return measureRow(id, membership.isEnded ? "ended" : "value", { ...row, value: 1 });
  });
}

/**
 * How many of the layers each place had entered by a moment, also those it has left since (then `ended`). Without any,
 * it is not reported where a date leaves one open, zero where any list of the atlas has it, and outside otherwise.
 */
export function measureLayers(
  atlas: Atlas,
  filter: Filter,
  layers: readonly Layer[],
  moment: number,
): readonly MeasureRow[] {
  const tables = layers.map(({ id }) => standingsInTime(atlas, filter, id));
  const listed = listedIn(atlas);
  return atlas.countries.map(({ id }) => {
    const memberships: Membership[] = [];
    for (const table of tables) {
      const standing = table.get(id);
      if (standing) memberships.push(membershipAt(standing, moment));
    }
    const entered = memberships.filter((membership) => membership.entered);
    const value = entered.length;
    const row = resting(memberships);
    if (value > 0) return measureRow(id, entered.some(({ isEnded }) => isEnded) ? "ended" : "value", { ...row, value });
    if (memberships.some((membership) => membership.entered === undefined)) return measureRow(id, "not reported", row);
    if (!listed.has(id)) return measureRow(id, "outside");
    return measureRow(id, "zero", { ...row, value, later: memberships.length > 0 });
  });
}
