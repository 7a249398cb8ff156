import type { CountryId } from "#core/model/records.ts";
import type { MeasureRow } from "./measureRow.ts";

/** The highest value on the map, and who has it, in the order of the rows. */
export interface Finding {
  readonly value: number;
  readonly countries: readonly CountryId[];
}

/** What stands out among rows; `undefined` where no place has a value. */
export function finding(rows: readonly MeasureRow[]): Finding | undefined {
  const valued = rows.filter(({ state }) => state === "value" || state === "ended");
  const value = Math.max(...valued.map((row) => row.value ?? 0));
  return valued.length === 0
    ? undefined
    : { value, countries: valued.filter((row) => row.value === value).map(({ country }) => country) };
}
