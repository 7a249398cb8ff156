import type { Atlas } from "#core/model/atlas.ts";
import type { CountryId, PartnershipId } from "#core/model/records.ts";

/** The names of the time by which a partnership's sources call countries that have another name today. */
export function formerNames(
  { mentions, names }: Atlas,
  partnership: PartnershipId | undefined,
): ReadonlyMap<CountryId, string> {
  const former = new Set(
    names.filter(({ kind }) => kind === "former").map(({ country, name }) => `${country} ${name}`),
  );
  return new Map(
    mentions.flatMap(({ country, nameInSource, partnership: of }): [CountryId, string][] =>
      country !== undefined && of === partnership && former.has(`${country} ${nameInSource}`)
        ? [[country, nameInSource]]
        : [],
    ),
  );
}
