import type { CardKind } from "./card.ts";

export type View = "cards" | "list" | "table";
export type Sort = "order" | "name" | "start" | "countries";
export type Projection = "equal-earth";
/** A window on the map that is not a World Bank region. */
export type Continent = "africa" | "americas" | "asia" | "europe" | "oceania";
/** What the map is coloured by. An indicator is named by its id in `indicator`. */
export type Measure = "founding" | "layer" | "layers" | "programmes" | "indicator" | "income";

/** What the reader chose: all that a link carries. Ids are checked against the atlas when a link is read. */
export interface Filter {
  readonly measure: Measure;
  /** One layer where `measure` is `layer`; the counted layers where it is `layers` (empty: all formal ones). */
  readonly layers: readonly string[];
  /** Set exactly where `measure` is `indicator`. */
  readonly indicator: string | undefined;
  readonly topics: readonly string[];
  readonly help: readonly string[];
  readonly kinds: readonly CardKind[];
  readonly organisations: readonly string[];
  readonly partnerships: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  /** As written: `2014`, `2014-07` or `2013..2018`, canonical; `undefined` is all time. */
  readonly time: string | undefined;
  /** Year the map shows; `undefined` is the newest the measure has. */
  readonly asOf: number | undefined;
  readonly query: string;
  readonly sort: Sort;
  readonly view: View;
  /** Whether the map panel shows its table instead. */
  readonly tab: "map" | "table";
  readonly focus: Continent | undefined;
  readonly projection: Projection;
  /** The event whose details are open. */
  readonly event: string | undefined;
  readonly language: string;
}
