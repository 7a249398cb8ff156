import { useEffect, useRef, useState } from "react";

interface Play {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Steps on by itself until it is stopped or there is nothing more.
 *
 * @param step goes one on, and says whether there is more
 * @param rest milliseconds between steps
 * @param onStop when it stops, by itself or not
 */
export function usePlay(step: () => boolean, rest: number, onStop: () => void): Play {
  const [playing, setPlaying] = useState(false);
  const now = useRef({ step, onStop });
  useEffect(() => {
    now.current = { step, onStop };
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!now.current.step()) setPlaying(false);
    }, rest);
    return () => {
      clearInterval(timer);
      now.current.onStop();
    };
  }, [playing, rest]);
  return { playing, toggle: () => setPlaying(!playing), stop: () => setPlaying(false) };
}
