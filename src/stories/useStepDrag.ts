import { type PointerEvent, type RefObject, useEffect, useRef } from "react";

/** Px that a pointer goes before it drags. */
const least = 4;
/** Px from the edges of the window within which the page scrolls, and most px a frame by which it does. */
const [edge, fastest] = [72, 18];

interface StepDrag {
  readonly list: RefObject<HTMLElement | null>;
  /** Hears where what was dragged was let go: how many places on, or back. */
  readonly onDrop: (id: string, by: number) => void;
  /** Hears that it stays where it was. */
  readonly onCancel: (id: string) => void;
}

/** How many px the page scrolls in a frame for a pointer at a height of the window. */
function scrollAt(y: number): number {
  const into = Math.max(0, edge - y) - Math.max(0, edge - (window.innerHeight - y));
  return Math.round((-into / edge) * fastest);
}

/**
 * Lets the rows of a list be put into another order by a handle, with a mouse, a pen or a finger. A few lines of our own:
 * the libraries for it bring boards, sensors and their own keys, and here the order is chosen by buttons as well. The line
 * with the handle follows the pointer and its row stands back; a mark says where it would go, the page scrolls near the
 * window's edges, and Escape lets all stay as it was.
 *
 * @returns what the handle of a row with an id hears
 */
export function useStepDrag({ list, onDrop, onCancel }: StepDrag) {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return (id: string) => (down: PointerEvent<HTMLElement>) => {
    const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const from = rows.findIndex((row) => row.dataset.step === id);
    const row = rows[from];
    if (!row || down.button !== 0 || !down.isPrimary || stop.current) return;
    // The focus stays where it is, and no text is marked.
    down.preventDefault();
    const handle: HTMLElement = down.currentTarget;
    const line = handle.parentElement ?? row;
    const { pointerId } = down;
    const control = new AbortController();
    const { signal } = control;
    const start = down.clientY + window.scrollY;
    const middles = rows.map((one) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2 + window.scrollY;
    });
    let [y, to, isDragging] = [down.clientY, from, false];
    const mark = (): void => {
      for (const [index, one] of rows.entries()) {
        const isBefore = index === to && to < from;
        const isAfter = index === to && to > from;
        if (isBefore || isAfter) one.dataset.drop = isBefore ? "before" : "after";
        else delete one.dataset.drop;
      }
    };
    const follow = (): void => {
      const at = y + window.scrollY;
      isDragging ||= Math.abs(at - start) > least;
      if (!isDragging) return;
      row.dataset.dragged = "";
      line.style.translate = `0 ${at - start}px`;
      const before = middles.filter((middle, index) => index !== from && middle < at).length;
      if (before !== to) {
        to = before;
        mark();
      }
    };
    const end = (isDropped: boolean): void => {
      if (signal.aborted) return;
      control.abort();
      stop.current = undefined;
      line.style.translate = "";
      delete row.dataset.dragged;
      const by = to - from;
      to = from;
      mark();
      if (isDropped && by !== 0) onDrop(id, by);
      else if (isDragging) onCancel(id);
    };
    const frame = (): void => {
      if (signal.aborted) return;
      const by = isDragging ? scrollAt(y) : 0;
      if (by !== 0) {
        window.scrollBy({ top: by, behavior: "instant" });
        follow();
      }
      requestAnimationFrame(frame);
    };
    stop.current = () => end(false);
    handle.setPointerCapture(pointerId);
    const hear = { signal };
    handle.addEventListener(
      "pointermove",
      (event) => {
        y = event.clientY;
        follow();
      },
      hear,
    );
    handle.addEventListener("pointerup", () => end(true), hear);
    handle.addEventListener("pointercancel", () => end(false), hear);
    handle.addEventListener("lostpointercapture", () => end(false), hear);
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        end(false);
      },
      { signal, capture: true },
    );
    requestAnimationFrame(frame);
  };
}
