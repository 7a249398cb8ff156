import type { Messages } from "#i18n/en.ts";

/** The time of a filter in the words of a sentence; all time is said by its first and last year. */
export function timeWords(
  time: string | undefined,
  [first, last]: readonly [number, number],
  texts: Messages["sentence"]["time"],
): string {
  if (time === undefined) return texts.span(String(first), String(last));
  const [from = "", to] = time.split("..");
  if (to === undefined) return from;
  if (from === "earliest") return texts.until(to);
  if (to === "latest") return texts.from(from);
  return texts.span(from, to);
}
