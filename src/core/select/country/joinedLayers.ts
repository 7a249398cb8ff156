import type { Atlas } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Entry, Standing } from "#core/model/entry.ts";
import type { CountryId, Layer } from "#core/model/records.ts";

/** A layer that a country is in, with its whole record there. */
export interface JoinedLayer {
  readonly layer: Layer;
  readonly standing: Standing;
}

/** When a country's record in a layer begins for sure, in ms UTC; `Infinity` where nothing of it has a date. */
const firstSure = ({ entries, changes }: Standing): number =>
  Math.min(
    ...entries.map(({ date }) => date?.span.end ?? Infinity),
    ...changes.map(({ date }) => (date === undefined ? Infinity : parseEdtf(date).span.end)),
    Infinity,
  );

/** Every layer that a country is or was in, in order of date, the undated last. */
export function joinedLayers(
  { layers, standings }: Pick<Atlas, "layers" | "standings">,
  country: CountryId,
): readonly JoinedLayer[] {
  return layers
    .flatMap((layer) => {
      const standing = standings.get(layer.id)?.get(country);
      return standing ? [{ layer, standing }] : [];
    })
    .map((joined) => ({ joined, at: firstSure(joined.standing) }))
    .toSorted((a, b) => (a.at === b.at ? a.joined.layer.order - b.joined.layer.order : a.at - b.at))
    .map(({ joined }) => joined);
}

/** A country's entries in a layer, those of one date together, in order of date, the undated last. */
export function entriesByDate({ entries }: Standing): readonly (readonly [Entry, ...Entry[]])[] {
  const together = new Map<string | undefined, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const same = together.get(entry.date?.text);
    if (same) same.push(entry);
    else together.set(entry.date?.text, [entry]);
  }
  return [...together.values()];
}
