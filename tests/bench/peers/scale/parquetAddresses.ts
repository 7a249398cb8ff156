/** The Parquet files: what one filters by, what the list shows, and which words are where (sorted by word). */
export const [facetsFile, linesFile, wordsFile] = ["facets.parquet", "lines.parquet", "words.parquet"] as const;

/** The first word, in the order of letters, that no word which begins with `word` reaches. */
export const afterWord = (word: string): string => `${word}~`;
