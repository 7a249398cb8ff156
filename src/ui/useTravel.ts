import { type KeyboardEvent, useRef } from "react";
import { placeAfter, placeOfTyped, stopsIn } from "./travel.ts";

/** Milliseconds after which typed letters begin a new word. */
const pause = 700;

/**
 * Arrow keys, Home, End and typing the beginning of a name inside a container that is one tab stop.
 *
 * @returns the container's `onKeyDown`
 */
export function useTravel(axis: "vertical" | "both" = "vertical") {
  const typed = useRef({ text: "", at: 0 });
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = stopsIn(event.currentTarget);
    const now = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const inField = event.target instanceof HTMLInputElement;
    const mirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    let next =
      inField && /Left|Right|Home|End/.test(event.key)
        ? undefined
        : placeAfter(event.key, now, stops.length, axis, mirrored);
    if (next === undefined && !inField && event.key.length === 1 && event.key !== " ") {
      const fresh = event.timeStamp - typed.current.at > pause;
      const text = fresh ? event.key : typed.current.text + event.key;
      typed.current = { text, at: event.timeStamp };
      const place = placeOfTyped(
        stops.map((stop) => stop.textContent ?? ""),
        text,
        fresh ? now + 1 : now,
      );
      if (place >= 0) next = place;
    }
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  };
}
