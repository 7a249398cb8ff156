import type { Hue } from "../timeline/lane.ts";
import type { Paint } from "./mark.ts";

/** The paint of a partnership; stripes are for bars, so a joint one has the hue of its first partner. */
export const huePaint = (hue: Hue): Paint => `hue-${hue === "ogp-od4d" ? "ogp" : hue}`;
