import { hueOf } from "#core/layout/timeline/hue.ts";
import type { PartnershipId } from "#core/model/records.ts";

/** The paint of a partnership; stripes are for bars, so a joint one has the hue of its first partner. */
export function huePaint(partnership: PartnershipId): string {
  const hue = hueOf(partnership);
  return `var(--hue-${hue === "ogp-od4d" ? "ogp" : hue})`;
}
