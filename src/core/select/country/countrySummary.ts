import type { Atlas } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Entry } from "#core/model/entry.ts";
import { yearInterval } from "#core/model/interval.ts";
import type { CountryId, Layer, LayerId, MembershipEvent } from "#core/model/records.ts";
import { lastEnd } from "./lastEnd.ts";

/** A layer that a country is in, by the entry that says so first. */
export interface Entered {
  readonly layer: Layer;
  readonly entry: Entry;
}

/** What the sentence over a country's page says; about formal layers only. */
export interface CountrySummary {
  /** The year by whose end `entered` were entered: the newest for which a whole list was read. */
  readonly year: number;
  /** How many formal layers there are. */
  readonly layers: number;
  /** Entered for certain by the end of `year`, in order of date. */
  readonly entered: readonly Entered[];
  /** Entered for certain after `year`, in order of date. */
  readonly later: readonly Entered[];
  /** In the layer, but no source tells on which side of the end of `year` it entered. */
  readonly undated: readonly Entered[];
  /** Layers it has left since. */
  readonly ended: readonly { readonly layer: Layer; readonly change: MembershipEvent }[];
  /** Layers whose list does not name it, but of which a change is told, such as being admitted after that list. */
  readonly told: readonly { readonly layer: Layer; readonly changes: readonly MembershipEvent[] }[];
  /** Whole lists that it is not on. */
  readonly absent: readonly Layer[];
  /** Partial lists in which it was not found. */
  readonly notFound: readonly Layer[];
}

const endOf = ({ date }: Entry): number => date?.span.end ?? Infinity;

/** The year by whose end a country's page sums up: that of the newest whole list among the formal layers. */
export const summaryYear = (layers: readonly Layer[]): number =>
  layers
    .filter(({ formal, completeness }) => formal && completeness === "whole")
    .map(({ asOf }) => new Date(parseEdtf(asOf).span.end - 1).getUTCFullYear())
    .reduce((newest, year) => Math.max(newest, year), 0);

/** Sums up in which formal layers a country is, by when, and which lists do not name it. */
export function countrySummary(
  { layers, standings }: Pick<Atlas, "layers" | "standings">,
  country: CountryId,
): CountrySummary {
  const formal = layers.filter((layer) => layer.formal);
  const year = summaryYear(layers);
  const close = yearInterval(year).end;
  const standingIn = (layer: LayerId) => standings.get(layer)?.get(country);
  const inLayer = formal.flatMap((layer): readonly Entered[] => {
    const entry = standingIn(layer.id)?.entries[0];
    return entry ? [{ layer, entry }] : [];
  });
  const entered = inLayer.filter(({ entry }) => endOf(entry) <= close);
  const later = inLayer.filter(({ entry }) => (entry.date?.span.start ?? -Infinity) >= close);
  const outside = formal.filter(({ id }) => !standingIn(id)?.entries.length);
  return {
    year,
    layers: formal.length,
    entered: entered.toSorted((a, b) => endOf(a.entry) - endOf(b.entry)),
    later: later.toSorted((a, b) => endOf(a.entry) - endOf(b.entry)),
    undated: inLayer.filter((one) => !entered.includes(one) && !later.includes(one)),
    ended: formal.flatMap((layer) => {
      const standing = standingIn(layer.id);
      const change = standing?.entries.length ? lastEnd(standing) : undefined;
      return change ? [{ layer, change }] : [];
    }),
    told: outside.flatMap((layer) => {
      const changes = standingIn(layer.id)?.changes ?? [];
      return changes.length > 0 ? [{ layer, changes }] : [];
    }),
    absent: outside.filter(({ completeness }) => completeness === "whole"),
    notFound: outside.filter(({ completeness }) => completeness === "partial"),
  };
}
