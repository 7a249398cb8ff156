import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from "d3";
import type { Bounds } from "#core/layout/map/bounds.ts";
import { mapFrame } from "#core/layout/map/mapFrame.ts";
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

/** What the buttons of a map do. */
export interface MapGesture {
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (extent: Bounds) => void;
  /** Shows the whole world again. */
  readonly reset: () => void;
  /** Takes all listeners away. */
  readonly detach: () => void;
}

function behaviour(element: SVGSVGElement, onZoom: (transform: MapTransform, byHand: boolean) => void) {
  const corners: [[number, number], [number, number]] = [
    [0, 0],
    [mapFrame.width, mapFrame.height],
  ];
  return zoom<SVGSVGElement, unknown>()
    .extent(corners)
    .translateExtent(corners)
    .scaleExtent([1, greatestScale])
    .filter((event: Event) => isGesture(event, zoomTransform(element).k))
    .on("zoom", ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      onZoom({ k, x, y }, Boolean(sourceEvent)),
    );
}

function moveTo(element: SVGSVGElement, gesture: ZoomBehavior<SVGSVGElement, unknown>, to: MapTransform): void {
  const transform = zoomIdentity.translate(to.x, to.y).scale(to.k);
  select(element).transition().duration(duration()).call(gesture.transform, transform);
}

/** Lets a reader zoom and pan the map drawn in `element`; `onZoom` is told each step. */
export function attachGesture(element: SVGSVGElement, onZoom: (transform: MapTransform) => void): MapGesture {
  /** The scale that the presses so far lead to: a press while the map still glides goes on from there. */
  let aim = 1;
  const gesture = behaviour(element, (transform, byHand) => {
    if (byHand) aim = transform.k;
    onZoom(transform);
  });
  const map = select(element);
  map.call(gesture).on("dblclick.zoom", null);
  const glideTo = (transform: MapTransform) => {
    aim = transform.k;
    moveTo(element, gesture, transform);
  };
  return {
    zoomBy: (factor) => {
      aim = Math.min(greatestScale, Math.max(1, aim * factor));
      map.transition().duration(duration()).call(gesture.scaleTo, aim);
    },
    zoomTo: (extent) => glideTo(transformFor(extent)),
    reset: () => glideTo(wholeWorld),
    detach: () => map.interrupt().on(".zoom", null),
  };
}
