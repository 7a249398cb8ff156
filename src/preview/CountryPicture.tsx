import type { CountryLook } from "#charts/map/countryLook.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Box } from "#core/layout/slide/box.ts";
import { countryView } from "#core/layout/slide/countryView.ts";
import type { CountryId } from "#core/model/records.ts";
import { StillMap } from "./StillMap.tsx";

interface CountryPictureProps {
  readonly world: PlacedWorld;
  readonly country: CountryId;
  readonly box: Box;
  readonly look: CountryLook;
}

/** A country among its neighbours. */
export const CountryPicture = ({ world, country, box, look }: CountryPictureProps) => (
  <StillMap
    world={world}
    at={box}
    view={countryView(world, country, box)}
    looks={new Map([[country, look]])}
    chosen={country}
  />
);
