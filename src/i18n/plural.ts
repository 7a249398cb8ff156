/** Picks the form of English for a number: `plural(1, "event", "events")` is `"event"`. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
