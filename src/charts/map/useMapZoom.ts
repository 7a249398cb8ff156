import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { type MapTransform, wholeWorld } from "#core/layout/map/viewport.ts";
import type { MapGesture } from "./mapGesture.ts";

/** What the buttons of a map do; the same functions from one render to the next. */
export type MapZoom = Omit<MapGesture, "detach">;

/** What a reader does first who may go on to zoom. */
const intents = ["pointerenter", "touchstart", "focusin"] as const;

/**
 * Lets a reader zoom and pan the map drawn in `svg`, and says how it is zoomed.
 *
 * The transform goes to `WorldMap`; its `k` tells when finer shapes are worth loading. The script of the gesture comes
 * when the reader first touches the map or a button.
 */
export function useMapZoom(svg: RefObject<SVGSVGElement | null>): MapZoom & { readonly transform: MapTransform } {
  const [transform, setTransform] = useState<MapTransform>(wholeWorld);
  const attached = useRef<Promise<MapGesture | undefined>>(undefined);

  const acts = useMemo(() => {
    const attach = (): Promise<MapGesture | undefined> => {
      attached.current ??= import("./mapGesture.ts").then(({ attachGesture }) =>
        svg.current ? attachGesture(svg.current, setTransform) : undefined,
      );
      return attached.current;
    };
    // Without the network the map stays as it is; the next press tries again.
    const act = (move: (gesture: MapGesture) => void) => {
      attach().then(
        (gesture) => gesture && move(gesture),
        () => {
          attached.current = undefined;
        },
      );
    };
    return {
      prepare: () => act(() => {}),
      zoomBy: (factor: number) => act((gesture) => gesture.zoomBy(factor)),
      zoomTo: (extent: Parameters<MapGesture["zoomTo"]>[0]) => act((gesture) => gesture.zoomTo(extent)),
      reset: () => act((gesture) => gesture.reset()),
    };
  }, [svg]);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const stop = new AbortController();
    // On what holds the map: a drawing that listens for the focus would become a tab stop itself.
    const around = element.parentElement ?? element;
    for (const intent of intents)
      around.addEventListener(intent, acts.prepare, { once: true, passive: true, signal: stop.signal });
    return () => {
      stop.abort();
      attached.current?.then((gesture) => gesture?.detach());
      attached.current = undefined;
    };
  }, [svg, acts]);

  return useMemo(() => ({ ...acts, transform }), [acts, transform]);
}
