import { memo } from "react";
import { ThumbnailLand } from "#charts/map/Thumbnail.tsx";
import { useThumbnailWorld } from "#state/WorldContext.tsx";

/** The land of the thumbnails, once for all cards of a page. */
export const ThumbnailGround = memo(function ThumbnailGround() {
  const world = useThumbnailWorld();
  return world && <ThumbnailLand world={world} />;
});
