import { core, created, details, observations, version } from "virtual:data/packs";
import { url as detailUrl } from "virtual:geometry/detail";
import { url as thumbnailUrl } from "virtual:geometry/thumbnail";
import { url as outlinesUrl } from "virtual:geometry/world-outlines";
import { url as placesUrl } from "virtual:geometry/world-places";
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

/** The other parts of the data, each on its way once it is asked for. */
export const fetchedPacks = () =>
  createPackShelf({
    observations: async () => unpackTables<PackTables["observations"]>(await fetched<Packed>(observations)),
    details: async () => unpackTables<PackTables["details"]>(await fetched<Packed>(details)),
  });

/** The base map: where `page` was served with it, only what cannot be seen of it is fetched. */
async function fetchedPlaces(page: ParentNode) {
  const places = await fetched<WorldJson>(placesUrl);
  return worldOf(places, servedOutlines(page, places) ?? (await fetched<WorldOutlines>(outlinesUrl)));
}

/** The base map, on its way once it is asked for; only its finer shapes are projected here, with a script of their own. */
export const fetchedWorld = (page: ParentNode): WorldShelf => ({
  world: createPack(() => fetchedPlaces(page)),
  thumbnail: createPack(async () => worldOf(await fetched<WorldJson>(thumbnailUrl))),
  detail: createPack(async () => {
    const [{ placeDetail }, topology] = await Promise.all([import("./placeDetail.ts"), fetched<unknown>(detailUrl)]);
    return placeDetail(topology);
  }),
});
