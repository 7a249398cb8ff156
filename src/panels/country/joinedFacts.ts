import type { Atlas } from "#core/model/atlas.ts";
import type { CountryId } from "#core/model/records.ts";
import { type JoinedLayer, joinedLayers } from "#core/select/country/joinedLayers.ts";
import { lastEnd } from "#core/select/country/lastEnd.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { listWords } from "#i18n/listWords.ts";

/** A list that names a country, and since when. */
interface JoinedFact {
  readonly name: string;
  readonly value: string;
}

/** Since when a country is in a layer, and whether it has left it; what is told of it where it never was on the list. */
function sinceWords({ standing }: JoinedLayer, { country: { joined }, map, dates }: Messages): string {
  const short = (date: string) => dateWords(date, dates, "short");
  const [entry] = standing.entries;
  if (!entry)
    return standing.changes
      .map(({ kind, date }) => joined.change(joined.changes[kind], date === undefined ? joined.noDate : short(date)))
      .join("; ");
  const since = entry.date ? dateWords(entry.date, dates, "short") : joined.noDate;
  const end = lastEnd(standing);
  if (!end) return since;
  return `${since}; ${end.date === undefined ? map.legend.left : map.tooltip.left(short(end.date))}`;
}

/** The formal layers that a country joined, then the other lists that name it, each in order of date. */
export const joinedFormalFirst = (atlas: Atlas, country: CountryId): readonly JoinedLayer[] =>
  joinedLayers(atlas, country).toSorted((a, b) => Number(b.layer.formal) - Number(a.layer.formal));

/** What a country joined, each with since when, as a picture says it. */
export const joinedFacts = (atlas: Atlas, country: CountryId, messages: Messages): readonly JoinedFact[] =>
  joinedFormalFirst(atlas, country).map((one) => ({
    name: messages.country.joined.names[one.layer.id] ?? one.layer.short,
    value: sinceWords(one, messages),
  }));

/** What no list says of a country: which whole lists it is not on, and that the partial ones rule nothing out. */
export function unlistedWords(atlas: Atlas, messages: Messages): readonly string[] {
  const texts = messages.country.empty;
  const whole = atlas.layers.filter(({ completeness }) => completeness === "whole");
  return [texts.whole(listWords(whole.map(({ name }) => name))), texts.partial(atlas.layers.length - whole.length)];
}
