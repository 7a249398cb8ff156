import type { CountryRow } from "#core/layout/timeline/countryTimeline.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import type { Item } from "#core/layout/timeline/lane.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { type Edtf, parseEdtf } from "#core/model/edtf.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Citation, CountryId, Layer, MembershipEvent } from "#core/model/records.ts";
import { citationsIn } from "#core/select/citationsIn.ts";
import type { ClashWithClaims } from "#core/select/clashes.ts";
import { dissentOf } from "#core/select/country/dissentOf.ts";
import { entriesByDate, type JoinedLayer } from "#core/select/country/joinedLayers.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { countryLife } from "./countryLife.ts";

/** A row of a country's timeline, with what the list beside it says besides. */
export interface JoinedRow extends CountryRow {
  readonly citations: readonly Citation[];
  /** What else to know, such as that a date was not found. */
  readonly notes: readonly string[];
}

/** Everything the rows are made of. */
export interface CountryRowsFrom {
  readonly atlas: Atlas;
  readonly country: CountryId;
  /** Once it is here: the questions on which sources clash. */
  readonly questions: readonly ClashWithClaims[];
  readonly messages: Messages;
  readonly hrefOfSource: (source: string) => string;
}

/** What is said to have happened by another source than the list's own: it dissents, and is no change. */
const isOtherJoining = ({ kind }: MembershipEvent): boolean => kind === "joined";

/** Something dated, as it stands in a row. */
export const itemAt = (id: string, date: Edtf, label: string): Item => ({
  id,
  kind: "event",
  date,
  status: "held",
  label,
  place: undefined,
  weight: 1,
});

/** The numbers of a row's first sources. */
export function sourcesOf(
  citations: readonly Citation[],
  { atlas, hrefOfSource }: CountryRowsFrom,
): CountryRow["sources"] {
  const ids = [...new Set(citations.map(({ source }) => source))];
  return ids
    .flatMap((id) => {
      const number = atlas.citationNumber.get(id);
      return number === undefined ? [] : { number, href: hrefOfSource(id) };
    })
    .slice(0, 3);
}

function wordsOf(standing: Standing, layer: Layer, dissent: readonly string[], messages: Messages): string {
  const texts = messages.country.joined;
  const entered = entriesByDate(standing).map(([first, ...same]) => {
    const when = first.date === undefined ? texts.noDate : dateWords(first.date, messages.dates);
    return same.length === 0 ? when : texts.several(same.length + 1, when);
  });
  const changed = standing.changes
    .filter((change) => !isOtherJoining(change))
    .map(({ kind, date }) =>
      texts.change(texts.changes[kind], date === undefined ? texts.noDate : dateWords(date, messages.dates)),
    );
  const all = [...entered, ...changed, ...dissent.map((words) => texts.other(words))];
  return all.length > 0 ? all.join("; ") : messages.country.joined.none(layer.short);
}

/** A row for a layer: when the country entered it, what changed, and what other sources say instead. */
export function layerRow(joined: JoinedLayer, from: CountryRowsFrom): JoinedRow {
  const { layer, standing } = joined;
  const { messages, country } = from;
  const claims = dissentOf(from.questions, country, layer.id);
  const others = standing.changes.filter(isOtherJoining);
  const dissents = [...claims, ...others].flatMap(({ date }) => date ?? []);
  const silent = claims.filter(({ date }) => date === undefined).map(({ what, figure }) => what ?? figure);
  const words = [...dissents.map((date) => dateWords(date, messages.dates)), ...silent];
  const [dissent] = dissents;
  const life = countryLife(joined, from.atlas, country);
  const dated = entriesByDate(standing).flatMap(([entry]) =>
    entry.date ? itemAt(entry.id, entry.date, layer.short) : [],
  );
  const changes = standing.changes.filter((change) => !isOtherJoining(change));
  const citations = citationsIn([...standing.entries, ...standing.changes, ...claims]);
  return {
    id: layer.id,
    name: messages.country.joined.names[layer.id] ?? layer.short,
    hue: hueOf(layer.organisation === "world-bank" ? "wb-ta" : layer.partnership),
    sources: sourcesOf(citations, from),
    citations,
    notes: [
      ...new Set([
        ...standing.entries.flatMap(({ detail, note }) => [detail, note]),
        ...standing.changes.map(({ note }) => note),
      ]),
    ].filter((note) => note !== undefined),
    ...(life ? { life } : {}),
    items: [
      ...dated,
      ...changes.flatMap(({ id, date, kind }) =>
        date === undefined ? [] : itemAt(id, parseEdtf(date), messages.country.joined.changes[kind]),
      ),
    ],
    ...(dissent === undefined ? {} : { dissent: parseEdtf(dissent) }),
    words: wordsOf(standing, layer, words, messages),
  };
}
