/** Longest title, in letters, that is left whole. */
const longEnough = 30;
/** Where a longer title's first statement ends. */
const clauseEnd = /(?: with | at | that | by |[:;] )/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * An event's title cut down to a label.
 *
 * Names in `known` (of the lane it stands in) are left out at the start, brackets at the end go,
 * and a long title stops at the end of its first statement.
 */
export function shortTitle(title: string, known: readonly string[] = []): string {
  let short = title.replace(/\s*\([^()]*\)$/, "");
  const names = known.filter((name) => name !== "").sort((a, b) => b.length - a.length);
  if (names.length > 0) {
    const rest = short.replace(new RegExp(`^(?:${names.map(escaped).join("|")})[\\s:,]+`, "i"), "");
    if (rest !== short && rest.length >= 3) short = rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  if (short.length > longEnough) {
    const end = short.search(clauseEnd);
    const quotes = short.slice(0, Math.max(0, end)).match(/["“”]/g) ?? [];
    if (quotes.length % 2 === 1) return short;
    if (end >= 8 || (end > 0 && end >= short.length * 0.15)) short = short.slice(0, end);
  }
  return short;
}
