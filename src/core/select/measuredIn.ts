import type { CountryId } from "#core/model/records.ts";
import { countRows, type Measured } from "./measureRows.ts";

/** What a map shows of some places alone: their rows, and how many of them are in each state and class. */
export function measuredIn(measured: Measured, places: ReadonlySet<CountryId>): Measured {
  const rows = measured.rows.filter(({ country }) => places.has(country));
  return { ...measured, rows, ...countRows(rows, measured.bins) };
}
