import type { Indicator } from "#core/model/records.ts";
import type { Score } from "#core/select/country/scoresOf.ts";
import type { Messages } from "#i18n/en.ts";

/** A score as its source gives it: whole, or with what it has behind the point. */
export const valueText = (value: number): string => String(value);

/** The ranks of a series, each beside its edition, or why there are none. */
export function rankWords(
  indicator: Indicator,
  scores: readonly Score[],
  texts: Messages["country"]["scores"],
): string {
  const ranks = scores.flatMap(({ rank, year }) => (rank === undefined ? [] : texts.rankIn(rank, year)));
  if (ranks.length > 0) return texts.ranks(ranks);
  return indicator.index === "gdb" ? texts.notForRanking : texts.noRanks;
}
