import type { CountryLook } from "#charts/map/countryLook.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Box } from "#core/layout/slide/box.ts";
import { worldView } from "#core/layout/slide/worldView.ts";
import { StillMap } from "./StillMap.tsx";

interface WorldPictureProps {
  readonly world: PlacedWorld;
  readonly box: Box;
  readonly looks: ReadonlyMap<string, CountryLook>;
  readonly ground?: CountryLook;
}

/** The whole world in a box. */
export const WorldPicture = ({ world, box, ...shown }: WorldPictureProps) => (
  <StillMap world={world} at={box} view={worldView(world, box)} {...shown} />
);
