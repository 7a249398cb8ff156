import type { Filter } from "../filter.ts";
import { codecs } from "./codecs.ts";
import { type Pair, writePairs } from "./pairs.ts";

/**
 * The one query string of a filter: keys in fixed order, defaults left out, `unknown` pairs kept at the end. Empty, or
 * it begins with `?`; never ends with punctuation.
 */
export const writeFilter = (filter: Filter, unknown: readonly Pair[] = []): string =>
  writePairs([...codecs.flatMap((codec) => codec.write(filter)), ...unknown]);
