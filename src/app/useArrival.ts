import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

const focusOn = (element: HTMLElement | null): boolean => {
  element?.focus({ preventScroll: true });
  return element !== null && document.activeElement === element;
};

/** Begins a page at its heading, or at its beginning where the heading cannot be focused. */
function focusOnPage(): void {
  if (!focusOn(document.querySelector<HTMLElement>("main h1[tabindex]"))) focusOn(document.querySelector("main"));
}

/** Goes to the place a hash names; says whether there is one. */
function goToPlace(hash: string): boolean {
  const place = hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) return false;
  place.scrollIntoView();
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  return focusOn(place);
}

/** Shows what the address asks for, now that the page is drawn, says that it answers, and does what was pressed before. */
export function goLive({ dataset }: HTMLElement): void {
  delete dataset.query;
  if (dataset.live !== undefined) return;
  dataset.live = "";
  const pressed: unknown = Reflect.get(window, "heldPress");
  if (pressed instanceof HTMLElement) setTimeout(() => pressed.isConnected && pressed.click());
}

/**
 * Begins each new page at its heading, or at the place its address names. A change of the filter leaves the reader
 * where they are, unless what they pressed is gone with it: then they go on from the page's beginning. Back and
 * Forward are the store's to restore.
 */
export function useArrival(): void {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => goLive(document.documentElement), []);
  const before = useRef<{ readonly key: string; readonly pathname: string }>(undefined);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { key, pathname };
    if (last?.key === key) return;
    if (goToPlace(hash)) return;
    if (last && last.pathname !== pathname && type !== "POP") focusOnPage();
    if (!last) return;
    // The store's own restoring comes in the next frame.
    const later = setTimeout(() => document.activeElement === document.body && focusOnPage(), 60);
    return () => clearTimeout(later);
  }, [key, pathname, hash, type]);
}
