import type { CoreDataset } from "#core/model/atlas.ts";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import type { Entry, Standing } from "#core/model/entry.ts";
import type { CountryId, LayerId, MembershipEvent } from "#core/model/records.ts";

/** Sorts by the moment by which each has happened for sure, then by the earliest it may have; the undated come last. */
const byDate = (a: Edtf | undefined, b: Edtf | undefined): number => {
  const [left, right] = [a?.span ?? { start: 0, end: Infinity }, b?.span ?? { start: 0, end: Infinity }];
  return Number(left.end > right.end) - Number(left.end < right.end) || left.start - right.start || 0;
};

const dated = (change: MembershipEvent): [Edtf | undefined, MembershipEvent] => [
  change.date === undefined ? undefined : parseEdtf(change.date),
  change,
];

/** Things by country, in their order. */
function byCountry<T extends { readonly country: CountryId }>(
  things: readonly T[],
): ReadonlyMap<CountryId, readonly T[]> {
  const groups = new Map<CountryId, T[]>();
  for (const thing of things) {
    const known = groups.get(thing.country);
    if (known) known.push(thing);
    else groups.set(thing.country, [thing]);
  }
  return groups;
}

/** Each country's whole record in each layer: its entries, and what happened to its membership afterwards. */
export function standingsOf(
  { layers, membershipEvents }: CoreDataset,
  entries: readonly Entry[],
): ReadonlyMap<LayerId, ReadonlyMap<CountryId, Standing>> {
  const standings = new Map<LayerId, ReadonlyMap<CountryId, Standing>>();
  for (const { id: layer, asOf } of layers) {
    const entered = byCountry(entries.filter((entry) => entry.layer === layer).sort((a, b) => byDate(a.date, b.date)));
    const changed = byCountry(
      membershipEvents
        .filter((change) => change.layer === layer)
        .map(dated)
        .sort(([a], [b]) => byDate(a, b))
        .map(([, change]) => change),
    );
    const listedBy = parseEdtf(asOf).span.end;
    const standing = (country: CountryId): [CountryId, Standing] => [
      country,
      { layer, country, entries: entered.get(country) ?? [], changes: changed.get(country) ?? [], listedBy },
    ];
    standings.set(layer, new Map([...new Set([...entered.keys(), ...changed.keys()])].map(standing)));
  }
  return standings;
}
