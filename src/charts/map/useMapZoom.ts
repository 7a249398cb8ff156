import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity } from "d3";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { mapFrame } from "#core/layout/map/projection.ts";
import type { Bounds } from "#core/layout/map/ring.ts";
import { greatestScale, type MapTransform, transformFor, wholeWorld } from "#core/layout/map/viewport.ts";

/** How long a zoom by button takes, in ms; none for readers who want less motion. */
const glide = 200;

const duration = (): number => (window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : glide);

/** The wheel zooms with Ctrl only, touch with two fingers only; the mouse drags a map that is zoomed in. */
function isGesture(event: Event, scale: number): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && scale > 1;
  return "touches" in event && event.touches instanceof TouchList && event.touches.length > 1;
}

/** How much a turn of the wheel zooms: a notch of a mouse half as much again, a pinch on a touchpad as far as it went. */
function wheelStep({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? 25 : deltaMode === 2 ? 500 : 1);
  return -pixels * (Math.abs(pixels) < 40 ? 0.02 : 0.006);
}

/** What the buttons of a map do; the same functions from one render to the next. */
export interface MapZoom {
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (extent: Bounds) => void;
  /** Shows the whole world again. */
  readonly reset: () => void;
}

/**
 * Lets a reader zoom and pan the map drawn in `svg`, and says how it is zoomed.
 *
 * The transform goes to `WorldMap`; its `k` tells when finer shapes are worth loading.
 */
export function useMapZoom(svg: RefObject<SVGSVGElement | null>): MapZoom & { readonly transform: MapTransform } {
  const [transform, setTransform] = useState<MapTransform>(wholeWorld);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const corners: [[number, number], [number, number]] = [
      [0, 0],
      [mapFrame.width, mapFrame.height],
    ];
    let scale = 1;
    const gesture = zoom<SVGSVGElement, unknown>()
      .extent(corners)
      .translateExtent(corners)
      .scaleExtent([1, greatestScale])
      .wheelDelta(wheelStep)
      .filter((event: Event) => isGesture(event, scale))
      .on("zoom", ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        scale = k;
        setTransform({ k, x, y });
      });
    behaviour.current = gesture;
    select(element).call(gesture).on("dblclick.zoom", null);
    return () => {
      behaviour.current = null;
      select(element).interrupt().on(".zoom", null);
    };
  }, [svg]);

  const acts = useMemo<MapZoom>(() => {
    const moved = (move: (gesture: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
      if (behaviour.current && svg.current) move(behaviour.current, svg.current);
    };
    const zoomTo = ({ k, x, y }: MapTransform) =>
      moved((gesture, element) =>
        select(element)
          .transition()
          .duration(duration())
          .call(gesture.transform, zoomIdentity.translate(x, y).scale(k)),
      );
    return {
      zoomBy: (factor) =>
        moved((gesture, element) => select(element).transition().duration(duration()).call(gesture.scaleBy, factor)),
      zoomTo: (extent) => zoomTo(transformFor(extent)),
      reset: () => zoomTo(wholeWorld),
    };
  }, [svg]);

  return useMemo(() => ({ ...acts, transform }), [acts, transform]);
}
