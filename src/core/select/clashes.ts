import type { Claim, Clash, CountryId, PartnershipId, ProgrammeId } from "#core/model/records.ts";

/** A question on which sources differ, with every answer in order. */
export interface ClashWithClaims {
  readonly clash: Clash;
  readonly claims: readonly Claim[];
}

/** What a page may be about. */
export interface ClashSubject {
  readonly country?: CountryId;
  readonly partnership?: PartnershipId;
  readonly programme?: ProgrammeId;
}

/** All questions in order, each with its answers in order. */
export const clashesWithClaims = (clashes: readonly Clash[], claims: readonly Claim[]): readonly ClashWithClaims[] =>
  clashes
    .toSorted((a, b) => a.order - b.order)
    .map((clash) => ({
      clash,
      claims: claims.filter((claim) => claim.clash === clash.id).toSorted((a, b) => a.order - b.order),
    }));

/** The questions that concern a country, a partnership or a programme. */
export const clashesAbout = (
  all: readonly ClashWithClaims[],
  { country, partnership, programme }: ClashSubject,
): readonly ClashWithClaims[] =>
  all.filter(
    ({ clash: { countries = [], partnerships = [], programmes = [] } }) =>
      (country !== undefined && countries.includes(country)) ||
      (partnership !== undefined && partnerships.includes(partnership)) ||
      (programme !== undefined && programmes.includes(programme)),
  );
