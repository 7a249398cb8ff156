/** The facets of the made-up cards, with how many values each has. */
export const facetSizes = { kind: 4, theme: 12, country: 200, year: 26 } as const;

export type FacetKey = keyof typeof facetSizes;

export const facetKeys: readonly FacetKey[] = ["kind", "theme", "country", "year"];

/** What a reader asks for: one of the chosen values in each facet, and a word that begins with `word`. */
export interface Choice {
  readonly chosen: Readonly<Partial<Record<FacetKey, readonly number[]>>>;
  /** Lower case, of at least two letters; empty for all cards. */
  readonly word: string;
}

export const everything: Choice = { chosen: {}, word: "" };

/** For each facet, the cards one would get by each value with all other facets as they are. */
export type Counts = Readonly<Record<FacetKey, readonly number[]>>;

/** What the list shows of a card. */
export interface Line {
  readonly name: string;
  readonly summary: string;
  readonly year: number;
}

/** The number of lines the window of the list shows. */
export const windowSize = 20;

export interface Answer {
  readonly total: number;
  readonly counts: Counts;
  /** The lines from the `from`-th card of the answer on, at most `windowSize`. */
  readonly linesFrom: (from: number) => Promise<readonly Line[]>;
}

/** A way to keep the cards, opened in the browser. */
export interface Shelf {
  readonly answer: (choice: Choice) => Promise<Answer>;
}

/** Opens the files in the folder at `address`, which ends with a slash. */
export type OpenShelf = (address: string) => Promise<Shelf>;
