import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { MapZoom } from "#charts/map/useMapZoom.ts";
import { mapFrame } from "#core/layout/map/mapFrame.ts";
import { greatestScale, type MapTransform, transformFor, wholeWorld } from "#core/layout/map/viewport.ts";

/** So far, in px, a pointer moves before it drags and no longer presses. */
const slack = 4;

/** A transform that leaves no room beside the map. */
function within({ k, x, y }: MapTransform): MapTransform {
  const { width, height } = mapFrame;
  return { k, x: Math.min(0, Math.max(width * (1 - k), x)), y: Math.min(0, Math.max(height * (1 - k), y)) };
}

/** The transform zoomed by a factor around the middle of the frame. */
function zoomed({ k, x, y }: MapTransform, factor: number): MapTransform {
  const next = Math.min(greatestScale, Math.max(1, k * factor));
  const [cx, cy] = [mapFrame.width / 2, mapFrame.height / 2];
  return within({ k: next, x: cx - ((cx - x) * next) / k, y: cy - ((cy - y) * next) / k });
}

/**
 * Stands in an embed's script for the gesture of the atlas's own maps, at a tenth of its weight: buttons and continents
 * zoom at once, a map that is zoomed in is dragged, and the wheel is the host's.
 */
export function useMapZoom(svg: RefObject<SVGSVGElement | null>): MapZoom & { readonly transform: MapTransform } {
  const [transform, setTransform] = useState<MapTransform>(wholeWorld);
  const now = useRef(transform);
  now.current = transform;
  const acts = useMemo(
    () => ({
      prepare: () => {},
      zoomBy: (factor: number) => setTransform((last) => zoomed(last, factor)),
      zoomTo: (extent: Parameters<MapZoom["zoomTo"]>[0]) => setTransform(transformFor(extent)),
      reset: () => setTransform(wholeWorld),
    }),
    [],
  );
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    let drag: { readonly id: number; readonly x: number; readonly y: number; readonly from: MapTransform } | undefined;
    let moved = false;
    element.addEventListener(
      "pointerdown",
      ({ button, pointerId: id, clientX: x, clientY: y }) => {
        moved = false;
        if (button === 0 && now.current.k > 1) drag = { id, x, y, from: now.current };
      },
      { signal },
    );
    window.addEventListener(
      "pointermove",
      ({ pointerId, clientX, clientY }) => {
        if (!drag || pointerId !== drag.id) return;
        const { x, y, from } = drag;
        moved ||= Math.hypot(clientX - x, clientY - y) > slack;
        const scale = mapFrame.width / element.clientWidth;
        if (moved)
          setTransform(within({ ...from, x: from.x + (clientX - x) * scale, y: from.y + (clientY - y) * scale }));
      },
      { signal },
    );
    for (const end of ["pointerup", "pointercancel"] as const)
      window.addEventListener(
        end,
        () => {
          drag = undefined;
        },
        { signal },
      );
    // What was dragged was not pressed.
    const swallow = (event: Event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.parentElement?.addEventListener("click", swallow, { signal, capture: true });
    element.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    return () => stop.abort();
  }, [svg]);
  const isZoomed = transform.k > 1;
  useEffect(() => {
    // A finger drags the map only where there is something to drag.
    if (svg.current) svg.current.style.touchAction = isZoomed ? "none" : "";
  }, [svg, isZoomed]);
  return useMemo(() => ({ ...acts, transform }), [acts, transform]);
}
