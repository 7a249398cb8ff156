import type { Bounds } from "../map/bounds.ts";
import type { PlacedWorld } from "../map/placedWorld.ts";
import { greatestScale } from "../map/viewport.ts";
import type { SlideSize } from "./slideSize.ts";
import type { StillView } from "./stillOutline.ts";

/** Room around an extent, as a share of it. */
const margin = 0.04;

/** A part of the map as large as a frame allows, in its middle; what lies around it fills the rest. */
export function extentView(world: PlacedWorld, [[x0, y0], [x1, y1]]: Bounds, { width, height }: SlideSize): StillView {
  const room = 1 + 2 * margin;
  const least = Math.min(width / world.width, height / world.height);
  const fits = Math.min(width / ((x1 - x0) * room), height / ((y1 - y0) * room));
  const k = Math.min(Math.max(fits, least), least * greatestScale);
  const shift = (middle: number, side: number, whole: number) =>
    whole * k <= side ? (side - whole * k) / 2 : Math.min(0, Math.max(side - whole * k, side / 2 - middle * k));
  return {
    width,
    height,
    transform: {
      k,
      x: shift((x0 + x1) / 2, width, world.width),
      y: shift((y0 + y1) / 2, height, world.height),
    },
  };
}
