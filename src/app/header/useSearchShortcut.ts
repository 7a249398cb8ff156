import { useMemo } from "react";
import { useRemembered } from "../useRemembered.ts";

interface SearchShortcut {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Calls back when the key is pressed outside a field; returns the way to stop. */
  readonly listen: (callBack: () => void) => () => void;
}

const writesInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

function listen(callBack: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (writesInto(event.target)) return;
    event.preventDefault();
    callBack();
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

/** The key `/`, which leads to the search; the reader may turn it off, as speech input presses single keys. */
export function useSearchShortcut(): SearchShortcut {
  const [kept, keep] = useRemembered("opd-atlas-shortcut");
  return useMemo(
    () => ({ on: kept !== "off", turn: (on: boolean) => keep(on ? undefined : "off"), listen }),
    [kept, keep],
  );
}
