import { useEffect } from "react";
import { useLocation } from "react-router";

/** Brings the reader to the part of the page that the address names, once that part is here. */
export function useLateAnchor(isHere: boolean): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation counts, also one to the same place
  useEffect(() => {
    if (!isHere || hash === "") return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) return;
    target.scrollIntoView();
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }, [isHere, hash, key]);
}
