import { type RefObject, useEffect, useRef } from "react";
import { snapped, timeOfWindow, zoomed } from "#core/layout/timeline/timeWindow.ts";
import type { Interval } from "#core/model/interval.ts";
import { useChoose } from "#state/hooks.ts";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";

/** Milliseconds without a turn of the wheel after which the zoom has ended. */
const rest = 300;
/** How much longer the window gets for each px the wheel turns. */
const perPixel = 1.003;

/** Ctrl and the wheel, or two fingers on a touchpad, zoom around the pointer; the plain wheel scrolls the page. */
export function useWheelZoom(container: RefObject<HTMLElement | null>, placed: PlacedTimeline): void {
  const { drag, drop } = useChoose();
  const latest = useRef(placed);
  useEffect(() => {
    latest.current = placed;
  }, [placed]);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let running: Interval | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      running = undefined;
      timer = undefined;
      drop();
    };
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { timeline, window, extent } = latest.current;
      const box = element.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * timeline.width;
      const from: Interval = running ?? window;
      const { left, right } = timeline.plot;
      const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
      const around = from.start + share * (from.end - from.start);
      running = zoomed(from, perPixel ** event.deltaY, around, extent);
      drag({ time: timeOfWindow(snapped(running), extent) });
      clearTimeout(timer);
      timer = setTimeout(end, rest);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => {
      element.removeEventListener("wheel", turn);
      if (timer === undefined) return;
      clearTimeout(timer);
      drop();
    };
  }, [container, drag, drop]);
}
