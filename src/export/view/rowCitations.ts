import { citationsOf } from "#core/model/citation.ts";
import type { Citation } from "#core/model/records.ts";
import { citationsOfRow, type MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";

/**
 * Who says what a map shows of a place; where nobody names it, the first source of each
 * list or edition that it is not in.
 */
export function rowCitations(row: MeasureRow, { layers, indicator }: Measured): readonly Citation[] {
  const own = citationsOfRow(row);
  return own.length > 0
    ? own
    : [...layers, ...(indicator ? [indicator] : [])].flatMap((of) => citationsOf(of).slice(0, 1));
}
