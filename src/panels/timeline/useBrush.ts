import { brushX, type D3BrushEvent, select } from "d3";
import { type RefObject, useEffect, useRef } from "react";
import type { Strip } from "#core/layout/timeline/strip.ts";
import type { Interval } from "#core/model/interval.ts";

interface BrushListeners {
  /** While it is drawn out, moved or stretched. */
  readonly onDrag: (window: Interval) => void;
  /** Once, at the end. */
  readonly onDrop: () => void;
  /** It was taken away by a press beside it. */
  readonly onClear: () => void;
}

/** Width in px of the place that takes hold of an end of the window. */
const handleSize = 24;

/** Lets the pointer draw out, move and stretch the window over a strip, inside an empty group of its SVG. */
export function useBrush(group: RefObject<SVGGElement | null>, strip: Strip, listeners: BrushListeners): void {
  const latest = useRef(listeners);
  const busy = useRef(false);
  const { plot, height, window } = strip;
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    if (!group.current) return;
    const target = select<SVGGElement, unknown>(group.current);
    const brush = brushX<unknown>()
      .extent([
        [plot.left, 0],
        [plot.right, height],
      ])
      .handleSize(handleSize)
      .keyModifiers(false)
      .on("start brush end", ({ sourceEvent, selection, type }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        busy.current = type !== "end";
        const [from, to] = (selection ?? [0, 0]).map(Number);
        if (from !== undefined && to !== undefined && to - from >= 1) {
          latest.current.onDrag({ start: plot.x.invert(from), end: plot.x.invert(to) });
        }
        if (type === "end") (selection ? latest.current.onDrop : latest.current.onClear)();
      });
    target.call(brush);
    const move = ([from, to]: readonly [number, number]) => target.call(brush.move, [from, to]);
    place.current = move;
    return () => {
      target.on(".brush", null).selectAll("*").remove();
      place.current = undefined;
    };
  }, [group, plot, height]);
  const place = useRef<(ends: readonly [number, number]) => void>(undefined);
  const [from, to] = [window.x, window.x + window.width];
  useEffect(() => {
    if (!busy.current) place.current?.([from, to]);
  });
}
