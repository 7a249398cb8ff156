/**
 * How a country is drawn: one of the five honest states, and its colour where it has a value.
 *
 * Colours are SVG paints that name a token, as in `"var(--ramp-3)"`. Everything a map needs to look right is an SVG
 * attribute that names tokens of styles/tokens.css; the page's theme gives them their values, and an export writes the
 * values in (see `paintsOf`). Style sheets hold only what a still picture does not need: focus, pointer, motion.
 */
export type CountryLook =
  | { readonly state: "value" | "ended"; readonly fill: string; readonly pale?: boolean }
  | {
      readonly state: "not reported";
      /** Hatched in this colour: the place has a value, but the sources do not say since when. */
      readonly fill?: string | undefined;
      readonly pale?: boolean;
    }
  | { readonly state: "zero" | "outside"; readonly pale?: boolean };

/** The patterns of one map, by `id` in its `<defs>`. */
export interface MapPaints {
  /** Light lines on paper. */
  readonly hatch: string;
  /** Lines of paper over a colour. */
  readonly gaps: string;
  readonly dots: string;
}

/** The ids of one map's patterns. */
export const paintIds = (prefix: string): MapPaints => ({
  hatch: `${prefix}hatch`,
  gaps: `${prefix}gaps`,
  dots: `${prefix}dots`,
});

/** The paints of a country: its ground, its edge where it has one, and the dots of what has ended. */
export interface CountryPaints {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: string | number;
  readonly overlay?: string;
}

/** Says which paints show a look. */
export function paintsOf(look: CountryLook, { hatch, gaps, dots }: MapPaints): CountryPaints {
  switch (look.state) {
    case "value":
      return { fill: look.fill };
    case "ended":
      return { fill: look.fill, overlay: `url(#${dots})` };
    case "zero":
      return { fill: "var(--land)" };
    case "not reported":
      if (look.fill !== undefined) return { fill: look.fill, overlay: `url(#${gaps})` };
      return { fill: `url(#${hatch})`, stroke: "var(--rule2)", strokeWidth: 0.5 };
    case "outside":
      return { fill: "var(--paper)", stroke: "var(--rule2)", strokeWidth: 0.7 };
  }
}

/** Whether a look says something that a reader must be able to see in a country too small to see. */
export const wantsMarker = (look: CountryLook): boolean =>
  look.state === "value" || look.state === "ended" || (look.state === "not reported" && look.fill !== undefined);
