import type { LeftPlace } from "./leftPlaces.ts";

/** What a reader does to go on by themselves. */
const ownActs = ["wheel", "pointerdown", "keydown", "touchstart"] as const;

/** For so long, in ms, parts of a page that are still on their way may keep a reader from their place. */
const patience = 5000;

/** Brings the reader to a place of the page, again as the page grows, until they are there, go on by themselves, or it is given up. */
export function comeBackTo({ scrollX, scrollY, focused }: LeftPlace, giveUp: AbortController): void {
  const come = (): void => {
    if (giveUp.signal.aborted) return;
    window.scrollTo(scrollX, scrollY);
    const found = focused === undefined ? null : document.querySelector(focused);
    if (found instanceof HTMLElement || found instanceof SVGElement) found.focus({ preventScroll: true });
    // What is found may be hidden still, and takes no focus then.
    const isThere = focused === undefined || (found !== null && found === document.activeElement);
    if (Math.abs(window.scrollY - scrollY) < 2 && isThere) giveUp.abort();
  };
  const growth = new ResizeObserver(come);
  // What had the focus may come where something as high has kept its place.
  const change = new MutationObserver(come);
  // What the page shows is drawn after the store has followed the address.
  const frame = requestAnimationFrame(() => {
    come();
    if (giveUp.signal.aborted) return;
    growth.observe(document.body);
    change.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  const end = setTimeout(() => giveUp.abort(), patience);
  for (const act of ownActs) window.addEventListener(act, () => giveUp.abort(), { signal: giveUp.signal });
  giveUp.signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    clearTimeout(end);
    growth.disconnect();
    change.disconnect();
  });
}
