import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { AtlasStore } from "./atlasStore.ts";
import { isSameReading, type Reading } from "./reading.ts";

/** The parts of a page that are drawn a little after the store has changed: each by its way to draw the change now. */
export type Followers = Set<() => void>;

/**
 * The reading that a part of the page is drawn by, and the way to have it catch up with the store: at once, or in a
 * transition if it is called in one.
 */
export function useFollower(store: AtlasStore, followers: Followers, first: () => Reading) {
  const [reading, setReading] = useState(first);
  const drawn = useRef(reading);
  useLayoutEffect(() => {
    drawn.current = reading;
  }, [reading]);
  const catchUp = useCallback(() => {
    const now = store.getState();
    if (!isSameReading(drawn.current, now)) setReading(now);
  }, [store]);
  useLayoutEffect(() => {
    followers.add(catchUp);
    return () => {
      followers.delete(catchUp);
    };
  }, [followers, catchUp]);
  return { reading, catchUp };
}

/** Has all that is still to follow drawn before a press is heard: what it leads to must build on the press before it. */
export function useSettledPresses(followers: Followers): void {
  useLayoutEffect(() => {
    const settle = () =>
      flushSync(() => {
        for (const catchUp of followers) catchUp();
      });
    window.addEventListener("click", settle, { capture: true });
    return () => window.removeEventListener("click", settle, { capture: true });
  }, [followers]);
}
