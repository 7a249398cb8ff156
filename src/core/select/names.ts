import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Entry } from "#core/model/entry.ts";
import type { AtlasEvent, Country } from "#core/model/records.ts";
import type { IdFacetKey } from "./facet.ts";

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(" · ");

/** Other names of each country: those of the time, of the sources and of other languages. */
export function otherNames({ names }: Atlas): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const { country, name } of names) others.set(country, [...(others.get(country) ?? []), name]);
  return others;
}

/** Everything by which each country can be found: its name now, its code, its other names. */
function countryWords(atlas: Atlas): (id: string | undefined) => string {
  const others = otherNames(atlas);
  const words = new Map(
    atlas.countries.map(({ id, name }: Country) => [id, joined([name, id, ...(others.get(id) ?? [])])] as const),
  );
  return (id) => words.get(id ?? "") ?? "";
}

const organisationWords =
  ({ organisations }: Atlas) =>
  (id: string | undefined): string => {
    const organisation = byId(organisations).get(id ?? "");
    return organisation ? joined([organisation.name, organisation.acronym]) : "";
  };

/** The words of each card itself; made one after the other, as they are asked for. */
export function* ownTexts({ cards, programmes }: Atlas): Generator<string, void> {
  const programmeOf = byId(programmes);
  for (const { kind, id, name, acronym, summary } of cards) {
    const programme = kind === "programme" ? programmeOf.get(id) : undefined;
    yield joined([name, acronym, summary, programme?.users, ...(programme?.tools ?? [])]);
  }
}

/** A value of a facet, with the words by which the cards that have it are found too. */
export interface ValueText {
  readonly key: IdFacetKey;
  readonly id: string;
  readonly text: string;
}

/** The words of all that a card can belong to or name. */
export function valueTexts(atlas: Atlas): readonly ValueText[] {
  const texts = <T extends { readonly id: string }>(
    key: IdFacetKey,
    table: readonly T[],
    textOf: (value: T) => string,
  ) => table.map((value): ValueText => ({ key, id: value.id, text: textOf(value) }));
  const nameOf = ({ name, acronym }: { readonly name: string; readonly acronym?: string }) => joined([name, acronym]);
  const country = countryWords(atlas);
  return [
    ...texts("partnership", atlas.partnerships, nameOf),
    ...texts("topic", atlas.themes, nameOf),
    ...texts("help", atlas.help, nameOf),
    ...texts("org", atlas.organisations, nameOf),
    ...texts("country", atlas.countries, ({ id }) => country(id)),
  ];
}

/** Names and acronyms of the programme, partnership and organisation that a record belongs to. */
function tieWords(atlas: Atlas): (tie: Pick<AtlasEvent, "programme" | "partnership" | "organisation">) => string {
  const [programmes, partnerships] = [byId(atlas.programmes), byId(atlas.partnerships)];
  const organisation = organisationWords(atlas);
  return (tie) => {
    const [programme, partnership] = [programmes.get(tie.programme ?? ""), partnerships.get(tie.partnership ?? "")];
    const own = [programme?.name, programme?.acronym, partnership?.name, partnership?.acronym];
    return joined([...own, organisation(tie.organisation)]);
  };
}

/** The words by which each event is found. */
export function eventTexts(atlas: Atlas): readonly string[] {
  const [country, tie] = [countryWords(atlas), tieWords(atlas)];
  return atlas.events.map((event) =>
    joined([event.title, event.place, event.note, country(event.country), tie(event)]),
  );
}

/** The words by which each entry is found. */
export function entryTexts(atlas: Atlas): readonly string[] {
  const [country, tie, layers] = [countryWords(atlas), tieWords(atlas), byId(atlas.layers)];
  return atlas.entries.map((entry: Entry) => {
    const layer = layers.get(entry.layer);
    return joined([entry.detail, country(entry.country), layer?.name, layer?.short, layer && tie(layer)]);
  });
}
