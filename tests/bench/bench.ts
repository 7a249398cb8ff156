import { existsSync } from "node:fs";
import { benchPages } from "./pageBench.ts";
import { benchSelection } from "./selectionBench.ts";

/** Prints how fast the atlas is, as ratios in one run; ends with 1 where a limit is passed. */
export async function main(): Promise<number> {
  const results = [benchSelection()];
  if (existsSync("dist/index.html")) {
    const isFast = await benchPages();
    if (isFast === undefined) console.log("The pages were not timed: no Chromium was found.");
    else results.push(isFast);
  } else console.log("The pages were not timed: run `npm run build` first.");
  return results.every((isWithin) => isWithin) ? 0 : 1;
}
