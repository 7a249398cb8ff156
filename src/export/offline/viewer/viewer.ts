import type { OfflineData } from "../offlineData.ts";
import { openMap } from "./openMap.ts";
import { openStepMaps, openSteps } from "./openSteps.ts";
import { openStops } from "./openStops.ts";
import { openTable } from "./openTable.ts";
import { partOf } from "./partOf.ts";

/** Makes an offline file answer, of a view or of a story: all that it needs stands in it. */
function open(page: Document): void {
  const { map, rowCount, step }: OfflineData = JSON.parse(partOf(page, "data").textContent ?? "{}");
  for (const part of page.querySelectorAll<HTMLElement>(".controls, #help")) part.hidden = false;
  if (step === undefined) {
    const counted = openTable(page, rowCount);
    if (map) openMap(page, map, counted);
  } else if (map) openStepMaps(page, map);
  // Maps say which of their marks are places only now.
  openStops(page);
  if (step !== undefined) openSteps(page, step);
}

open(document);
