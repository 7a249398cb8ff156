/** A sentence with words in the place of each `{slot}`. */
export const filledIn = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => words[slot] ?? "");
