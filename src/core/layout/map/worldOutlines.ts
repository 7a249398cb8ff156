import type { PlacedWorld } from "./placedWorld.ts";

/** All that is drawn of a base map as the `d` of paths; a page that was served with its map holds them already. */
export interface WorldOutlines {
  readonly graticule: string;
  readonly borders: string;
  readonly disputed: string;
  /** By code. */
  readonly countries: Readonly<Record<string, string>>;
}

export const outlinesOf = ({ graticule, borders, disputed, countries }: PlacedWorld): WorldOutlines => ({
  graticule,
  borders,
  disputed,
  countries: Object.fromEntries(countries.map(({ id, path }) => [id, path])),
});

/** The base map without its outlines: where everything lies and how large it is. */
export const withoutOutlines = (world: PlacedWorld): PlacedWorld => ({
  ...world,
  graticule: "",
  borders: "",
  disputed: "",
  countries: world.countries.map((country) => ({ ...country, path: "" })),
});
