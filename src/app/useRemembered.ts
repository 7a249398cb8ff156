import { useCallback, useSyncExternalStore } from "react";
import { recall, remember } from "./remembered.ts";

const listeners = new Set<() => void>();
/** What was chosen here, also where the browser keeps nothing. */
const chosen = new Map<string, string | undefined>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** A choice that outlasts the visit; `undefined` until one is made, and where there is no window. */
export function useRemembered(key: string): readonly [string | undefined, (value: string | undefined) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => (chosen.has(key) ? chosen.get(key) : recall(key)),
    () => undefined,
  );
  const choose = useCallback(
    (next: string | undefined) => {
      chosen.set(key, next);
      remember(key, next);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, choose];
}
