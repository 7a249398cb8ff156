import type { Hue } from "#core/layout/timeline/lane.ts";

/** The plain colour of a hue; of the joint partnership, that of its first partner. */
export const colourOf = (hue: Hue): string => `var(--hue-${hue === "ogp-od4d" ? "ogp" : hue})`;

/** Ids of a chart's gradients and patterns, which start with a prefix of its own. */
export const paintId = {
  soft: (prefix: string, hue: Hue): string => `${prefix}soft-${hue}`,
  fadeIn: (prefix: string, hue: Hue): string => `${prefix}in-${hue}`,
  fadeOut: (prefix: string, hue: Hue): string => `${prefix}out-${hue}`,
  hatch: (prefix: string, hue: Hue): string => `${prefix}hatch-${hue}`,
  stripes: (prefix: string): string => `${prefix}stripes`,
};

/** The paint of a bar: its colour, or the stripes of a joint partnership. */
export const barPaint = (prefix: string, hue: Hue): string =>
  hue === "ogp-od4d" ? `url(#${paintId.stripes(prefix)})` : colourOf(hue);
