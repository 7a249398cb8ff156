/** What can be stopped at inside a container that is one tab stop. */
export const stopsIn = (container: HTMLElement): readonly HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>("a[href], button:not(:disabled), input:not(:disabled), [data-stop]"),
];

const steps: Readonly<Record<string, { readonly by?: number; readonly to?: "first" | "last" }>> = {
  ArrowDown: { by: 1 },
  ArrowUp: { by: -1 },
  Home: { to: "first" },
  End: { to: "last" },
};
const sideways: typeof steps = { ...steps, ArrowRight: { by: 1 }, ArrowLeft: { by: -1 } };

/**
 * The place in a list of `count` stops that a key leads to, `undefined` for a key that leads nowhere.
 *
 * @param from place now, −1 before the first
 * @param axis whether the left and right arrows lead on too (in a right-to-left page, mirrored by `mirrored`)
 */
export function placeAfter(
  key: string,
  from: number,
  count: number,
  axis: "vertical" | "both" = "vertical",
  mirrored = false,
): number | undefined {
  const step = (axis === "both" ? sideways : steps)[key];
  if (!step || count === 0) return undefined;
  if (step.to === "first") return 0;
  if (step.to === "last") return count - 1;
  const by = (step.by ?? 0) * (mirrored && /Left|Right/.test(key) ? -1 : 1);
  return from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
}

/** The first text from `from` on, round to the start, that begins with `typed`; −1 where none does. */
export function placeOfTyped(texts: readonly string[], typed: string, from: number): number {
  const wanted = typed.toLocaleLowerCase("en");
  for (let i = 0; i < texts.length; i += 1) {
    const place = (Math.max(from, 0) + i) % texts.length;
    if (texts[place]?.trim().toLocaleLowerCase("en").startsWith(wanted)) return place;
  }
  return -1;
}
