import { core, created, details, observations, version } from "virtual:data/packs";
import { url as detailUrl } from "virtual:geometry/detail";
import { url as thumbnailUrl } from "virtual:geometry/thumbnail";
import { url as outlinesUrl } from "virtual:geometry/world-outlines";
import { url as placesUrl } from "virtual:geometry/world-places";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { type WorldJson, worldOf } from "#core/layout/map/worldJson.ts";
import type { WorldOutlines } from "#core/layout/map/worldOutlines.ts";
import type { Atlas, CoreDataset } from "#core/model/atlas.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { createPack } from "#state/pack.ts";
import { createPackShelf, type PackTables } from "#state/packShelf.ts";
import type { WorldShelf } from "#state/WorldContext.tsx";
import { renewOnce } from "./offline/renewOnce.ts";
import { servedOutlines } from "./servedOutlines.ts";

/**
 * A JSON file of the site, which the build wrote as a `T`.
 *
 * @throws {Error} where the server does not answer with it.
 */
async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  // Gone since a deploy: the page is on its way anew.
  if (response.status === 404 && (await renewOnce())) return new Promise(() => {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.json();
}

/** The atlas of the first view. */
export const fetchAtlas = async (): Promise<Atlas> =>
  parseAtlas(unpackTables<CoreDataset>(await fetched<Packed>(core)), { version, created });

const load = {
  observations: async () => unpackTables<PackTables["observations"]>(await fetched<Packed>(observations)),
  details: async () => unpackTables<PackTables["details"]>(await fetched<Packed>(details)),
  thumbnail: async () => worldOf(await fetched<WorldJson>(thumbnailUrl)),
  /** Where `page` was served with the map, only what cannot be seen of it is fetched. */
  world: async (page: ParentNode) => {
    const places = await fetched<WorldJson>(placesUrl);
    return worldOf(places, servedOutlines(page, places) ?? (await fetched<WorldOutlines>(outlinesUrl)));
  },
  /** Only the finer shapes are projected in the browser, by a script of their own. */
  detail: async () => {
    const [{ placeDetail }, topology] = await Promise.all([import("./placeDetail.ts"), fetched<unknown>(detailUrl)]);
    return placeDetail(topology);
  },
};

/** What of the data and of the base map a page needs from its start. */
export interface EarlyParts extends Partial<PackTables> {
  readonly world?: PlacedWorld | undefined;
  readonly thumbnail?: PlacedWorld | undefined;
}

/**
 * Fetches parts by their names, as a written page names those it shows.
 *
 * @throws {Error} where one of them does not arrive.
 */
export async function fetchParts(names: readonly string[], page: ParentNode): Promise<EarlyParts> {
  const wanted = <T>(name: string, part: () => Promise<T>) => (names.includes(name) ? part() : undefined);
  const [observed, detailed, world, thumbnail] = await Promise.all([
    wanted("observations", load.observations),
    wanted("details", load.details),
    wanted("world", () => load.world(page)),
    wanted("thumbnail", load.thumbnail),
  ]);
  return { ...(observed && { observations: observed }), ...(detailed && { details: detailed }), world, thumbnail };
}

/** The parts of the data beside the atlas: `early` ones are here, the others on their way once they are asked for. */
export const packShelf = (early: EarlyParts = {}) => createPackShelf(load, early);

/** The base map in its forms: `early` ones are here, the others on their way once they are asked for. */
export const worldShelf = (page: ParentNode, early: EarlyParts = {}): WorldShelf => ({
  world: createPack(() => load.world(page), early.world),
  thumbnail: createPack(load.thumbnail, early.thumbnail),
  detail: createPack(load.detail),
});
