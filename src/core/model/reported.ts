/** The texts by which a table says why a value is missing. */
export type Missing = "not reported" | "not applicable";

const isReported = <T>(value: T): value is Exclude<T, Missing> =>
  value !== "not reported" && value !== "not applicable";

/** A value, or nothing where the source does not give it or it does not apply. */
export const reported = <T>(value: T): Exclude<T, Missing> | undefined => (isReported(value) ? value : undefined);
