import type { Atlas } from "#core/model/atlas.ts";
import { hasBit } from "#core/select/bitset.ts";
import { fold } from "#core/select/fold.ts";
import { indexWords, textsMatching, type WordIndex } from "#core/select/wordIndex.ts";
import { pathOf, pathOfCard } from "../paths.ts";

export type FindGroup = "countries" | "programmes" | "organisations" | "themes" | "sources" | "pages";

/** Something with a page of its own. */
export interface Find {
  readonly group: FindGroup;
  readonly id: string;
  readonly name: string;
  /** A code or an acronym. */
  readonly code: string | undefined;
  /** Other names it goes by, former ones among them. */
  readonly otherNames: readonly string[];
  readonly href: string;
}

export interface SiteIndex {
  readonly finds: readonly Find[];
  readonly words: WordIndex;
}

export interface PageOfItsOwn {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Everything in the atlas that has a page of its own, with the words it is found by. */
export function indexSite(atlas: Atlas, pages: readonly PageOfItsOwn[]): SiteIndex {
  const namesOf = new Map<string, string[]>();
  for (const { country, name } of atlas.names) namesOf.set(country, [...(namesOf.get(country) ?? []), name]);
  const finds: readonly Find[] = [
    ...atlas.countries.map(({ id, name }) => ({
      group: "countries" as const,
      id,
      name,
      code: id,
      otherNames: [...new Set(namesOf.get(id) ?? [])].filter((other) => other !== name),
      href: pathOf("countries", id),
    })),
    ...atlas.cards.map((card) => ({
      group: "programmes" as const,
      id: card.id,
      name: card.name,
      code: card.acronym,
      otherNames: [],
      href: pathOfCard(card),
    })),
    ...atlas.organisations.map(({ id, name, acronym }) => ({
      group: "organisations" as const,
      id,
      name,
      code: acronym,
      otherNames: [],
      href: pathOf("organisations", id),
    })),
    ...atlas.themes.map(({ id, name }) => ({
      group: "themes" as const,
      id,
      name,
      code: undefined,
      otherNames: [],
      href: pathOf("themes", id),
    })),
    ...atlas.sources.map(({ id, title, publisher }) => ({
      group: "sources" as const,
      id,
      name: title,
      code: undefined,
      otherNames: publisher === undefined ? [] : [publisher],
      href: pathOf("sources", id),
    })),
    ...pages.map(({ id, name, path }) => ({
      group: "pages" as const,
      id,
      name,
      code: undefined,
      otherNames: [],
      href: path,
    })),
  ];
  const texts = finds.map(({ id, name, code, otherNames }) => [name, code, id, ...otherNames].join(" "));
  return { finds, words: indexWords(texts) };
}

/** How well a find answers, the least first: its code, a name of its own, the start of its name, a word of it, of another. */
function rank({ group, name, code, otherNames }: Find, query: string): number {
  const wanted = fold(query.trim());
  const [folded, others] = [fold(name), otherNames.map(fold)];
  // A document that speaks of something comes after the thing itself.
  const document = group === "sources" ? 10 : 0;
  if (code !== undefined && fold(code) === wanted) return document;
  if (folded === wanted || others.includes(wanted)) return document + 1;
  if (folded.startsWith(wanted)) return document + 2;
  if (folded.includes(wanted)) return document + 3;
  return document + (others.some((other) => other.startsWith(wanted)) ? 4 : 5);
}

/** The best answers to what was typed, at most `most` of a group, groups in the order of their best answer. */
export function searchSite(
  { finds, words }: SiteIndex,
  query: string,
  most = 6,
): readonly { readonly group: FindGroup; readonly finds: readonly Find[] }[] {
  const bits = textsMatching(words, query);
  if (!bits) return [];
  const ranked = finds
    .filter((_, place) => hasBit(bits, place))
    .map((find) => ({ find, rank: rank(find, query) }))
    .sort((a, b) => a.rank - b.rank);
  const groups = new Map<FindGroup, Find[]>();
  for (const { find } of ranked) {
    const group = groups.get(find.group) ?? [];
    if (group.length < most) group.push(find);
    groups.set(find.group, group);
  }
  return [...groups].map(([group, members]) => ({ group, finds: members }));
}

/** The other name by which a query found it, where its own name and code do not answer. */
export function answeringName({ name, code, otherNames }: Find, query: string): string | undefined {
  const wanted = fold(query.trim());
  if (fold(`${name} ${code ?? ""}`).includes(wanted)) return undefined;
  return otherNames.find((other) => fold(other).includes(wanted));
}
