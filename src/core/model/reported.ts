/** The texts by which a table says why a value is missing. */
export type Missing = "not reported" | "not applicable";

/** A value, or nothing where the source does not give it or it does not apply. */
export const reported = <T>(value: T | Missing | undefined): Exclude<T, Missing> | undefined =>
  value === "not reported" || value === "not applicable" ? undefined : (value as Exclude<T, Missing> | undefined);
