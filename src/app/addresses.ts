import type { Atlas } from "#core/model/atlas.ts";
import { launchToCohortsId } from "#stories/launchToCohorts.ts";
import { changesPath, pathOf, pathOfCard } from "./paths.ts";
import { allSections } from "./sections.ts";

/**
 * The path of every page of the atlas and of every embed, each once; none has a query.
 *
 * @param older the kept versions of the data but the newest
 */
export function addressesOf(atlas: Atlas, older: readonly string[] = []): readonly string[] {
  return [
    ...new Set([
      ...allSections.map(({ path }) => path),
      ...atlas.countries.map(({ id }) => pathOf("countries", id)),
      ...atlas.cards.map(pathOfCard),
      ...atlas.partnerships.map(({ id }) => pathOf("partnerships", id)),
      ...atlas.organisations.map(({ id }) => pathOf("organisations", id)),
      ...atlas.themes.map(({ id }) => pathOf("themes", id)),
      ...atlas.sources.map(({ id }) => pathOf("sources", id)),
      pathOf("stories", launchToCohortsId),
      ...older.map(changesPath),
      "/embed/map",
      "/embed/timeline",
      "/embed/programmes",
      ...atlas.countries.map(({ id }) => `/embed/country/${encodeURIComponent(id)}`),
    ]),
  ];
}
