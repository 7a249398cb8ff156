import type { Atlas } from "../atlas.ts";

/** The ids that a link may name. */
export interface Vocabulary {
  readonly layers: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly help: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly partnerships: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));

/** The ids of an atlas that a link may name, with the languages the page speaks. */
export const vocabularyOf = (atlas: Atlas, languages: readonly string[] = ["en"]): Vocabulary => ({
  layers: ids(atlas.layers),
  indicators: ids(atlas.indicators),
  topics: ids(atlas.themes),
  help: ids(atlas.help),
  organisations: ids(atlas.organisations),
  partnerships: ids(atlas.partnerships),
  countries: ids(atlas.countries),
  regions: ids(atlas.regions),
  events: ids(atlas.events),
  languages: new Set(languages),
});

/** The id that a text means, whatever its case. */
export const idIn = (ids: ReadonlySet<string>, text: string): string | undefined =>
  [text, text.toLowerCase(), text.toUpperCase()].find((id) => ids.has(id));
