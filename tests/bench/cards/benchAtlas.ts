import { url } from "virtual:geometry/thumbnail";
import { worldOf } from "#core/layout/map/worldJson.ts";
import { generatedAtlas } from "../../core/select/generatedAtlas.ts";

/** The shapes for thumbnails. */
export const thumbnailWorld = worldOf(await (await fetch(url)).json());

const codes = thumbnailWorld.countries.flatMap(({ id, listed }) => (listed ? id : [])).slice(0, 200);

/** The atlas every page shows: as many cards as its address asks for. */
export const benchAtlas = generatedAtlas(Number(new URLSearchParams(location.search).get("size")), 1, codes);
