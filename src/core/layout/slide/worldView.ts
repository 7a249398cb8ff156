import type { PlacedWorld } from "../map/placedWorld.ts";
import type { StillView } from "./stillOutline.ts";

/** Share of the frame's free width and height that lies before the map: it stands at the end edge, in the middle. */
const before = { x: 1, y: 0.5 };

/** The whole world as large as a frame allows. */
export function worldView(
  world: Pick<PlacedWorld, "width" | "height">,
  { width, height }: { readonly width: number; readonly height: number },
): StillView {
  const k = Math.min(width / world.width, height / world.height);
  return {
    width,
    height,
    transform: { k, x: (width - world.width * k) * before.x, y: (height - world.height * k) * before.y },
  };
}
