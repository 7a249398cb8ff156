import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useAtlasContent } from "./AtlasContext.ts";
import { isSameReading, ReadingContext, useReading } from "./reading.ts";

/** For how long drawing may keep the frame of an act waiting, in milliseconds. */
const quick = 16;

/** Of so many times the slowest counts: how much there is to draw differs from letter to letter. */
const looked = 8;

/**
 * Draws what is below in the very frame of an act, ahead of the page around it, as long as it was drawn quickly the
 * last few times; else with the page, in slices that leave room for the next act: on a slow machine, or while its code is cold.
 * Where its links lead to is not seen, and written with the page around it.
 */
export function AtOnce({ children }: { readonly children: ReactNode }) {
  const { store } = useAtlasContent();
  const around = useReading();
  const [ahead, setAhead] = useState(around);
  const times = useRef<readonly number[]>([quick]);
  const begun = performance.now();
  const reading = isSameReading(ahead, store.getState()) ? ahead : around;
  // biome-ignore lint/correctness/useExhaustiveDependencies: timed when what is below was drawn anew, and only then
  useLayoutEffect(() => {
    times.current = [performance.now() - begun, ...times.current.slice(0, looked - 1)];
  }, [reading]);
  useLayoutEffect(
    () =>
      store.subscribe((now, before) => {
        if (Math.max(...times.current) < quick && !isSameReading(now, before)) setAhead(now);
      }),
    [store],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
