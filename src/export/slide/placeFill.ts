import type { CountryLook } from "#charts/map/countryLook.ts";
import type { Fill, Stroke } from "#core/layout/slide/mark.ts";

/** The token that a paint of the page names. */
const tokenOf = (paint: string | undefined): string => paint?.match(/--([\w-]+)/)?.[1] ?? "land";

const thin = (width: number): Stroke => ({ paint: "rule2", width });

/** How pale a place outside the selection is. */
const pale = 0.32;

/** How a place is drawn on a slide: its ground, and its edge where it has one of its own. */
export function placeFill(look: CountryLook, text: number): { readonly fill: Fill; readonly stroke?: Stroke } {
  const opacity = look.pale ? pale : undefined;
  switch (look.state) {
    case "value":
      return { fill: { paint: tokenOf(look.fill), opacity } };
    case "ended":
      return { fill: { paint: tokenOf(look.fill), pattern: "dots", opacity } };
    case "zero":
      return { fill: { paint: "land", opacity } };
    case "not reported":
      if (look.fill !== undefined) return { fill: { paint: tokenOf(look.fill), pattern: "gaps", opacity } };
      return { fill: { paint: "paper", pattern: "hatch", opacity }, stroke: thin(text / 40) };
    case "outside":
      return { fill: { paint: "paper", opacity }, stroke: thin(text / 30) };
  }
}
