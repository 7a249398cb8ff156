import type { OfflineData } from "../offlineData.ts";
import { openMap } from "./openMap.ts";
import { openStops } from "./openStops.ts";
import { openTable } from "./openTable.ts";
import { partOf } from "./partOf.ts";

/** Makes an offline file answer: all that it needs stands in it. */
function open(page: Document): void {
  const data: OfflineData = JSON.parse(partOf(page, "data").textContent ?? "{}");
  for (const part of page.querySelectorAll<HTMLElement>(".controls, #help")) part.hidden = false;
  const counted = openTable(page, data.rowCount);
  openStops(page);
  if (data.map) openMap(page, data.map, counted);
}

open(document);
