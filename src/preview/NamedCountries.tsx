import type { CountryLook } from "#charts/map/countryLook.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Box } from "#core/layout/slide/box.ts";
import type { CountryId } from "#core/model/records.ts";
import { CountryPicture } from "./CountryPicture.tsx";
import { WorldPicture } from "./WorldPicture.tsx";

interface NamedCountriesProps {
  readonly world: PlacedWorld;
  readonly box: Box;
  /** None where the sources list no countries: then all land is drawn as not known. */
  readonly countries: readonly CountryId[];
  /** The paint of those named. */
  readonly fill: string;
}

const unknown: CountryLook = { state: "not reported" };
const land: CountryLook = { state: "zero" };

/** The countries that something names: in the world, or where it is a single one, among its neighbours. */
export function NamedCountries({ world, box, countries, fill }: NamedCountriesProps) {
  const look: CountryLook = { state: "value", fill };
  const [first, ...others] = countries;
  if (first !== undefined && others.length === 0)
    return <CountryPicture world={world} box={box} country={first} look={look} />;
  return (
    <WorldPicture
      world={world}
      box={box}
      looks={new Map(countries.map((country) => [country, look]))}
      ground={first === undefined ? unknown : land}
    />
  );
}
