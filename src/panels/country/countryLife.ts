import type { CountryRow } from "#core/layout/timeline/countryTimeline.ts";
import { middleOf } from "#core/layout/timeline/lane.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import type { CountryId } from "#core/model/records.ts";
import type { JoinedLayer } from "#core/select/country/joinedLayers.ts";
import { lastEnd } from "#core/select/country/lastEnd.ts";

/** The latest moment for which a dated source names the country in a layer or another one of the same body. */
function lastNamed({ layer }: JoinedLayer, atlas: Atlas, country: CountryId, start: Edtf): number {
  const family = atlas.layers.filter(
    (other) =>
      other.group === "membership" &&
      (other.id === layer.id ||
        (layer.partnership !== undefined && other.partnership === layer.partnership) ||
        (layer.programme !== undefined && other.programme === layer.programme)),
  );
  const entries = family.flatMap(({ id }) => atlas.standings.get(id)?.get(country)?.entries ?? []);
  const sources = entries.flatMap(({ citations }) =>
    citations.map(({ source }) => byId(atlas.sources).get(source)?.date),
  );
  return sources.reduce(
    (latest, date) => (date === undefined ? latest : Math.max(latest, middleOf(parseEdtf(date)))),
    middleOf(start),
  );
}

/** How long a membership lasted, as far as known; the founding list has its partnership's own time behind it. */
export function countryLife(joined: JoinedLayer, atlas: Atlas, country: CountryId): CountryRow["life"] {
  const { layer, standing } = joined;
  const partnership =
    layer.completeness === "whole" ? byId(atlas.partnerships).get(layer.partnership ?? "") : undefined;
  if (partnership) {
    const [start, end] = [parseEdtf(partnership.start), partnership.end];
    return { start, end: end === undefined ? undefined : parseEdtf(end), lastKnown: middleOf(start), pale: true };
  }
  const start = standing.entries[0]?.date;
  if (!layer.formal || layer.group !== "membership" || !start) return undefined;
  const end = lastEnd(standing)?.date;
  const last = lastNamed(joined, atlas, country, start);
  return { start, end: end === undefined ? undefined : parseEdtf(end), lastKnown: last, pale: false };
}
