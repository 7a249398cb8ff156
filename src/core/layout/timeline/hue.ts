import type { PartnershipId } from "#core/model/records.ts";
import type { Hue } from "./lane.ts";

const hues: Readonly<Record<PartnershipId, Hue>> = {
  pod: "pod",
  od4d: "od4d",
  "ogp-od4d": "ogp-od4d",
  "wb-ta": "wb",
  "ogp-odwg": "ogp",
  "odi-ms-pln": "odi-ms",
  ogp: "ogp",
  odc: "odc",
};

/** The hue of a partnership; everything else, conferences too, is `other`. */
export const hueOf = (partnership: PartnershipId | undefined): Hue =>
  (partnership === undefined ? undefined : hues[partnership]) ?? "other";
