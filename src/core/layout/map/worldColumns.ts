import type { PlacedCountry } from "./placedCountry.ts";
import type { WorldJson } from "./worldJson.ts";

/** The places of a base map, column by column and without outlines: a quarter lighter than record by record. */
export interface WorldColumns extends Pick<WorldJson, "width" | "height" | "continents"> {
  readonly ids: readonly string[];
  /** Numbers of those that the data name. */
  readonly unlisted: readonly number[];
  /** x and y in turn. */
  readonly centroids: readonly number[];
  /** x and y of two corners in turn. */
  readonly bounds: readonly number[];
  readonly areas: readonly number[];
  /** Number of the country, then y, start and end. */
  readonly rooms: readonly number[];
  /** Number of the country, then x and y. */
  readonly markers: readonly number[];
  /** Codes of those that border on others. */
  readonly borderers: readonly string[];
  /** For each of them its neighbours, as places in this very list. */
  readonly bordering: readonly (readonly number[])[];
}

/** Writes the places of a base map in columns. */
export function worldColumns({ width, height, continents, countries, markers, bordering }: WorldJson): WorldColumns {
  const ids = countries.map(({ id }) => id);
  const borderers = bordering.map(([id]) => id);
  return {
    width,
    height,
    continents,
    ids,
    unlisted: countries.flatMap(({ listed }, at) => (listed ? [] : at)),
    centroids: countries.flatMap(({ centroid }) => centroid),
    bounds: countries.flatMap(({ bounds }) => bounds.flat()),
    // Only small areas are ever told apart.
    areas: countries.map(({ area }) => (area < 100 ? area : Math.round(area))),
    rooms: countries.flatMap(({ room }, at) => (room ? [at, room.y, room.start, room.end] : [])),
    markers: markers.flatMap(({ id, x, y }) => [ids.indexOf(id), x, y]),
    borderers,
    bordering: bordering.map(([, neighbours]) => neighbours.map((id) => borderers.indexOf(id))),
  };
}

/** Groups of `size` numbers. */
const grouped = (numbers: readonly number[], size: number): readonly (readonly number[])[] =>
  Array.from({ length: numbers.length / size }, (_, at) => numbers.slice(at * size, (at + 1) * size));

/** The places of a base map from their columns; their outlines come another way. */
export function worldFromColumns(columns: WorldColumns): WorldJson {
  const { width, height, continents, ids, unlisted, areas, borderers } = columns;
  const centroids = grouped(columns.centroids, 2);
  const bounds = grouped(columns.bounds, 4);
  const rooms = new Map(grouped(columns.rooms, 4).map(([at, y = 0, start = 0, end = 0]) => [at, { y, start, end }]));
  const countries = ids.map((id, at): PlacedCountry => {
    const [cx = 0, cy = 0] = centroids[at] ?? [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = bounds[at] ?? [];
    const room = rooms.get(at);
    return {
      id,
      listed: !unlisted.includes(at),
      path: "",
      centroid: [cx, cy],
      bounds: [
        [x0, y0],
        [x1, y1],
      ],
      ...(room && { room }),
      area: areas[at] ?? 0,
    };
  });
  return {
    width,
    height,
    continents,
    countries,
    markers: grouped(columns.markers, 3).flatMap(([at = 0, x = 0, y = 0]) => {
      const country = countries[at];
      return country ? { id: country.id, x, y, home: country.centroid } : [];
    }),
    graticule: "",
    borders: "",
    disputed: "",
    bordering: columns.bordering.map((neighbours, at) => [
      borderers[at] ?? "",
      neighbours.flatMap((neighbour) => borderers[neighbour] ?? []),
    ]),
  };
}
