import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "#build/dataDoor.ts";
import { buildEmbedScripts, writeScores } from "#build/embedScripts.ts";
import { keptVersions } from "#build/keptVersions.ts";
import type { PageWork } from "#build/pages/pageWorker.ts";
import { writePages } from "#build/pages/writePages.ts";
import { buildPageWriter } from "#build/pageWriter.ts";
import { placedMaps } from "#build/placedMaps.ts";
import { writePinned } from "#build/writePinned.ts";
import type { Dataset } from "#core/model/records.ts";
import type { DataPackage } from "#core/parse/dataPackage.ts";

/** The version that the embeds of the made-up site show unless another is asked for. */
export const madeUpVersion = "99.0.0";

/** Data that never were: two values are others, a programme is new, and two countries, one of them a place, are gone. */
function madeUp(dataset: Dataset): Dataset {
  const [first, second, ...programmes] = dataset.programmes;
  if (!first || !second) throw new Error("There are too few programmes to make others up from");
  return {
    ...dataset,
    programmes: [
      { ...first, name: "Made up" },
      second,
      ...programmes,
      { ...first, id: "made-up", name: "Made up, too" },
    ],
    events: dataset.events.map((event, at) => (at === 0 ? { ...event, date: "2030" } : event)),
    memberships: dataset.memberships.filter(({ country }) => country !== "BRA"),
    countries: dataset.countries.filter(({ id }) => id !== "TUV"),
  };
}

/** Writes into a folder the embeds of a site whose data are newer than all that are kept, with those of the kept ones. */
export async function main([folder = ".cache/pinned"]: readonly string[] = []): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "assets"), { recursive: true });
  copyFileSync("public/icon.svg", join(folder, "icon.svg"));
  const [{ pkg, dataset: real }, kept, writer] = await Promise.all([
    openPackage("data"),
    keptVersions("data"),
    buildPageWriter(".cache/pinnedPages"),
  ]);
  const dataset = madeUp(real);
  const today: DataPackage = { ...pkg, version: madeUpVersion, created: "2099-01-01T00:00:00Z" };
  const work: PageWork = {
    folder,
    site: { origin: "https://open-data-partnerships-atlas.example", base: "/" },
    dataset,
    described: {
      title: pkg.title,
      description: pkg.description,
      version: today.version,
      created: today.created.slice(0, 10),
      licence: "",
      keywords: [],
    },
    ...(await placedMaps(dataset.shapes)),
    manifest: {},
    sheets: [],
    partFiles: {},
    embeds: await buildEmbedScripts(folder),
    scores: await writeScores(folder, dataset.observations),
    older: kept.map((each) => each.pkg.version),
  };
  const written = ["/embed/map", "/embed/timeline", "/embed/programmes", "/embed/country/BFA"];
  await writePages(writer, work, written, () => {});
  const wanted = new Set([...written, "/embed/country/TUV"]);
  for (const each of kept)
    await writePinned(writer, work, each.pkg, { pkg: today, dataset }, new Set(written), (path) => wanted.has(path));
  return 0;
}
