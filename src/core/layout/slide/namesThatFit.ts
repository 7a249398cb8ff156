import { type TextStyle, textWidth } from "./textWidth.ts";

/**
 * As many names as one line holds, and of the others how many they are: no name is ever cut.
 *
 * @param words the line for the first names and the number of the others
 */
export function namesThatFit(
  names: readonly string[],
  words: (names: readonly string[], more: number) => string,
  style: TextStyle,
  width: number,
): string {
  const lines = names.map((_, index) => words(names.slice(0, names.length - index), index));
  return lines.find((line) => textWidth(line, style) <= width) ?? words([], names.length);
}
