import { openPackage } from "#build/dataDoor.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";

const { dataset, pkg } = await openPackage("data");

/** The atlas of the real facts. */
export const realAtlas: Atlas = parseAtlas(dataset, pkg);

export const realObservations = dataset.observations;
