import { type GeoProjection, geoEqualEarth } from "d3";

/**
 * Equal Earth as the atlas uses it: turned 11° so that Chukotka is not cut off, as large as the islands at both edges
 * allow, and without the room that Antarctica would take. Lines run straight from point to point: the shapes have points
 * enough.
 */
export function mapProjection(): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]).scale(180).translate([477, 245]).precision(0);
}
