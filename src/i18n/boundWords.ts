import type { figures } from "./en/figures.ts";

type Bound = keyof (typeof figures)["bounds"];

/** A number with its bound in words: "more than 60". */
export const boundWords = (value: string, bound: Bound, texts: typeof figures): string =>
  texts.bounded(texts.bounds[bound], value);
