/** Several names as one phrase: "a, b and c". */
export const listWords = (names: readonly string[], language = "en-GB"): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(names);
