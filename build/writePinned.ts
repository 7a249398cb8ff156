import { addressesOf } from "#app/addresses.ts";
import { countChanges } from "#core/model/dataChanges.ts";
import { pinnedPath } from "#core/model/embedAddress.ts";
import { changesBetween } from "#core/parse/changesBetween.ts";
import { type KeptPackage, keptDataset, keptPackage } from "#core/parse/keptPackage.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import type { CheckedPackage } from "./dataDoor.ts";
import { writeScores } from "./embedScripts.ts";
import type { PageWork } from "./pages/pageWorker.ts";
import { writePages } from "./pages/writePages.ts";
import { placedMaps } from "./placedMaps.ts";

type Today = Pick<CheckedPackage, "pkg" | "dataset">;

/** What the embeds of an older version are written from: its data by the code of today, on the map of its time. */
async function pinnedWork(work: PageWork, kept: KeptPackage, { pkg, dataset: today }: Today): Promise<PageWork> {
  const dataset = keptDataset(
    kept,
    pkg.resources.map(({ name }) => name),
  );
  const isSameMap = JSON.stringify(dataset.shapes) === JSON.stringify(today.shapes);
  const changes = changesBetween(kept, keptPackage(pkg, today));
  return {
    ...work,
    ...(isSameMap ? {} : await placedMaps(dataset.shapes)),
    dataset,
    described: { ...work.described, version: kept.version, created: kept.created.slice(0, 10) },
    scores: await writeScores(work.folder, dataset.observations),
    pinned: { count: countChanges(changes.tables), newest: pkg.version },
  };
}

/**
 * Writes the embeds of an older version of the data where links that ask for it lead. A country that today's data do not
 * know gets its own address, too: nothing else answers there.
 *
 * @param script the built worker (see pageWorker.ts)
 * @param today the data of today
 * @param written the paths that have been written so far
 * @param isWanted whether an embed is to be written, by its path without a version
 */
export async function writePinned(
  script: string,
  work: PageWork,
  kept: KeptPackage,
  today: Today,
  written: ReadonlySet<string>,
  isWanted: (embed: string) => boolean = () => true,
): Promise<readonly string[]> {
  const pinned = await pinnedWork(work, kept, today);
  const embeds = addressesOf(parseAtlas(pinned.dataset, pinned.described)).filter(
    (path) => path.startsWith("/embed/") && isWanted(path),
  );
  const paths = [
    ...embeds.map((path) => pinnedPath(path, kept.version)),
    ...embeds.filter((path) => !written.has(path)),
  ];
  await writePages(script, pinned, paths, () => {});
  return paths;
}
