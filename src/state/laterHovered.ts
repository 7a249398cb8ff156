import { createContext } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { afterPaint } from "./afterPaint.ts";
import type { Hovered } from "./hovered.ts";

/** What says what the reader points at. */
export type HoveredStore = Pick<
  StoreApi<{ readonly hovered: Hovered | undefined }>,
  "getState" | "getInitialState" | "subscribe"
>;

/** What this part of the page knows it from; the store itself unless set. */
export const HoveredContext = createContext<HoveredStore | undefined>(undefined);

/** A store that knows what the reader points at a painted frame later; `follow` begins that and returns its end. */
export function createLaterHovered(leader: HoveredStore) {
  const store = createStore<{ readonly hovered: Hovered | undefined }>(() => ({ hovered: undefined }));
  const follow = () => {
    let callOff: (() => void) | undefined;
    const catchUp = () => {
      callOff = undefined;
      const { hovered } = leader.getState();
      if (hovered !== store.getState().hovered) store.setState({ hovered });
    };
    const stop = leader.subscribe(({ hovered }) => {
      if (hovered !== store.getState().hovered) callOff ??= afterPaint(catchUp);
    });
    catchUp();
    return () => {
      stop();
      callOff?.();
    };
  };
  return { store, follow };
}
