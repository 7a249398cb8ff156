import type { Citation } from "./records.ts";

interface Sourced {
  readonly source: string;
  readonly locator?: string;
  readonly also?: readonly Citation[] | string;
}

/** Every source that says what a record says, its first source first. */
export const citationsOf = ({ source, locator, also }: Sourced): readonly Citation[] => [
  locator === undefined ? { source } : { source, locator },
  ...(typeof also === "object" ? also : []),
];
