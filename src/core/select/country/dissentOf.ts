import type { Claim, CountryId, LayerId } from "#core/model/records.ts";
import type { ClashWithClaims } from "../clashes.ts";

/** The answers of other sources to when a country entered or left a layer: those that the atlas does not use. */
export const dissentOf = (
  questions: readonly ClashWithClaims[],
  country: CountryId,
  layer: LayerId,
): readonly Claim[] =>
  questions
    .filter(({ clash }) => clash.layer === layer && clash.countries?.includes(country))
    .flatMap(({ claims }) => claims.filter(({ used }) => !used));
