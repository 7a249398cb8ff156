import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { createLeftPlaces, type LeftPlace, type LeftPlaces, selectorOf } from "./leftPlaces.ts";

/** What a reader does to go on by themselves. */
const ownActs = ["wheel", "pointerdown", "keydown", "touchstart"] as const;

/** For so long, in ms, parts of a page that are still on their way may keep a reader from their place. */
const patience = 5000;

/**
 * Brings the reader to a place of the page, again as the page grows, until they are there or go on by themselves.
 * Returns the way to give up.
 */
function comeBackTo({ scrollX, scrollY, focused }: LeftPlace): () => void {
  const giveUp = new AbortController();
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
  return () => giveUp.abort();
}

/** On Back and Forward, brings scroll and focus back to where they were; on a new page, begins at its top. */
export function useReturn(): void {
  const { key, pathname } = useLocation();
  const navigation = useNavigationType();
  const places = useRef<LeftPlaces>(undefined);
  const here = useRef({ key, pathname });

  useLayoutEffect(() => {
    places.current ??= createLeftPlaces(() => window.sessionStorage);
    const left = here.current;
    here.current = { key, pathname };
    if (navigation !== "POP") {
      if (pathname !== left.pathname) window.scrollTo(0, 0);
      return;
    }
    const place = places.current.at(key);
    if (!place) return;
    return comeBackTo(place);
  }, [key, pathname, navigation]);

  useEffect(() => {
    window.history.scrollRestoration = "manual";
    const remember = (): void => {
      const { scrollX, scrollY } = window;
      places.current?.remember(here.current.key, { scrollX, scrollY, focused: selectorOf(document.activeElement) });
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener("focusin", remember, { signal });
    window.addEventListener("scroll", remember, { signal, passive: true });
    window.addEventListener("pagehide", () => places.current?.save(), { signal });
    return () => controller.abort();
  }, []);
}
