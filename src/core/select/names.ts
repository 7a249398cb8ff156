import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import type { Entry } from "#core/model/entry.ts";
import type { AtlasEvent, Country } from "#core/model/records.ts";

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

/** The words by which each card is found: its own, and the names of all it belongs to and names. */
export function cardTexts(atlas: Atlas): readonly string[] {
  const [country, organisation] = [countryWords(atlas), organisationWords(atlas)];
  const [themes, help, partnerships] = [byId(atlas.themes), byId(atlas.help), byId(atlas.partnerships)];
  const programmes = byId(atlas.programmes);
  return atlas.cards.map((card: Card) => {
    const family = partnerships.get(card.partnership);
    const programme = card.kind === "programme" ? programmes.get(card.id) : undefined;
    return joined([
      card.name,
      card.acronym,
      card.summary,
      programme?.users,
      ...(programme?.tools ?? []),
      family?.name,
      family?.acronym,
      ...card.themes.map((id) => themes.get(id)?.name),
      ...card.help.map((id) => help.get(id)?.name),
      ...card.organisations.map(organisation),
      ...card.countries.map(country),
    ]);
  });
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
