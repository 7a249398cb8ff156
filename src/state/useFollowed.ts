import { useLayoutEffect, useRef, useTransition } from "react";
import { afterPaint } from "./afterPaint.ts";
import type { AtlasStore } from "./atlasStore.ts";
import { type Followers, useFollower } from "./followers.ts";
import { isSameReading, type Reading } from "./reading.ts";

/**
 * The reading of the store as React draws it: what the reader looks at is painted by its own subscriptions in the frame
 * of their act, and all else is drawn after that frame, in slices that leave room for the next act. A change that comes
 * meanwhile waits for its turn, or a long drag would never see the end of the first. Another page is drawn at once, and
 * so is what the address asks for when a page that was served is taken over.
 */
export function useFollowed(store: AtlasStore, followers: Followers): Reading {
  const { reading, catchUp } = useFollower(store, followers, store.getInitialState);
  const [isFollowing, startFollowing] = useTransition();
  const isTakenOver = useRef(false);
  useLayoutEffect(() => {
    let callOff: (() => void) | undefined;
    const look = () => {
      const now = store.getState();
      if (isSameReading(now, reading)) return;
      if (!isTakenOver.current || now.path !== reading.path) catchUp();
      else if (!isFollowing) callOff ??= afterPaint(() => startFollowing(catchUp));
    };
    look();
    isTakenOver.current = true;
    const stop = store.subscribe(look);
    return () => {
      stop();
      callOff?.();
    };
  }, [store, reading, isFollowing, catchUp]);
  return reading;
}
