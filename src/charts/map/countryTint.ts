import { type CountryLook, type MapPaints, paintsOf, wantsMarker } from "./countryLook.ts";

/** The attributes of a mark in which a look shows; what is not set is that of the group around it. */
export interface Tint {
  readonly fill?: string | undefined;
  readonly fillOpacity?: number | undefined;
}

/** A country's look as the attributes of its marks: React draws them with the first, a painter writes those after. */
export interface CountryTint {
  readonly shape: Tint;
  readonly marker: Tint;
  /** The pattern over its marker, or over a small country that needs no marker. */
  readonly overlay: Tint;
}

/** Opacity of a country that stands back. On each mark itself: groups that hand it on take long to style and paint. */
export const pale = 0.32;

/**
 * A mark that is not seen. It keeps its place: to lay out 60 markers anew would take longer than to paint the map. The
 * edge of a marker goes with its fill, by the style sheet.
 */
const unseen: Tint = { fill: "none" };

/** The attributes that show a look. */
export function tintOf(look: CountryLook, paints: MapPaints): CountryTint {
  const { fill, overlay } = paintsOf(look, paints);
  const fillOpacity = look.pale ? pale : undefined;
  return {
    // Most countries are plain land, as the group around them is.
    shape: { fill: look.state === "zero" ? undefined : fill, fillOpacity },
    marker: wantsMarker(look) ? { fill, fillOpacity } : unseen,
    overlay: overlay === undefined ? unseen : { fill: overlay, fillOpacity },
  };
}
