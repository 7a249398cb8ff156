import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Messages } from "#i18n/en.ts";
import type { EmbedFilter } from "./EmbedFilters.tsx";

type HrefOf = (patch: Partial<Filter>) => string;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One of many, or all of them. Where the address chose several, that is offered too, as it stands. */
function oneOf(
  lock: string,
  label: string,
  all: string,
  named: readonly Named[],
  chosen: readonly string[],
  hrefOf: (ids: readonly string[]) => string,
): EmbedFilter {
  const choice = (id: string, words: string, ids: readonly string[]) => ({
    id,
    label: words,
    href: hrefOf(ids),
    chosen: ids.length === chosen.length && ids.every((each) => chosen.includes(each)),
  });
  const names = named.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return {
    lock,
    label,
    groups: [
      {
        id: lock,
        choices: [
          choice("", all, []),
          ...(names.length > 1 ? [choice("several", names.join(", "), chosen)] : []),
          ...named.map(({ id, name }) => choice(id, name, [id])),
        ],
      },
    ],
  };
}

/** The regions, to choose one of. */
export const regionChoice = ({ regions }: Atlas, filter: Filter, hrefOf: HrefOf, { embed }: Messages): EmbedFilter =>
  oneOf(
    "region",
    embed.region,
    embed.anyRegion,
    regions.filter(({ scheme }) => scheme !== "FY2026"),
    filter.regions,
    (ids) => hrefOf({ regions: ids }),
  );

/** The partnerships, to choose one of. */
export const partnershipChoice = (atlas: Atlas, filter: Filter, hrefOf: HrefOf, { sentence, embed }: Messages) =>
  oneOf(
    "partnership",
    sentence.partnership.label,
    embed.anyPartnership,
    atlas.partnerships,
    filter.partnerships,
    (ids) => hrefOf({ partnerships: ids }),
  );

/** The themes, to choose one of. */
export const themeChoice = (atlas: Atlas, filter: Filter, hrefOf: HrefOf, { sentence, embed }: Messages) =>
  oneOf("topic", sentence.theme.label, embed.anyTheme, atlas.themes, filter.topics, (ids) => hrefOf({ topics: ids }));
