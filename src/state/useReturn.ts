import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { createLeftPlaces, type LeftPlaces, selectorOf } from "./leftPlaces.ts";

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
    const giveUp = new AbortController();
    import("./comeBackTo.ts").then(
      ({ comeBackTo }) => giveUp.signal.aborted || comeBackTo(place, giveUp),
      // Without a network the page stands where it is.
      () => {},
    );
    return () => giveUp.abort();
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
