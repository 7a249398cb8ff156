import type { CoreSource } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { AtlasEvent, Layer, Partnership } from "#core/model/records.ts";
import { dateOf } from "./items.ts";
import { type Life, middleOf } from "./lane.ts";

/**
 * When a partnership began and ended, and until when a source or a held event stands for it:
 * its own sources, its held events, and its lists of members.
 */
export function lifeOf(
  partnership: Partnership,
  events: readonly AtlasEvent[],
  sources: ReadonlyMap<string, CoreSource>,
  layers: readonly Layer[],
): Life {
  const start = parseEdtf(partnership.start);
  const ownSources = [partnership, ...(partnership.also ?? [])].map(({ source }) => sources.get(source)?.date);
  const lists = layers.filter((layer) => layer.partnership === partnership.id && layer.group === "membership");
  const held = events.filter((event) => event.partnership === partnership.id && event.status === "held");
  const dates = [
    ...[...ownSources, ...lists.map(({ asOf }) => asOf)].flatMap((date) => (date ? [parseEdtf(date)] : [])),
    ...held.map(dateOf),
  ];
  return {
    start,
    end: partnership.end === undefined ? undefined : parseEdtf(partnership.end),
    lastKnown: dates.reduce((latest, date) => Math.max(latest, middleOf(date)), middleOf(start)),
  };
}
