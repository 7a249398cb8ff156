import { type PointerEvent, useCallback, useMemo, useRef } from "react";
import { nearestCountryIn } from "#core/layout/map/nearestCountry.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { MapTransform } from "#core/layout/map/viewport.ts";
import type { CountryId } from "#core/model/records.ts";
import { mapPoint } from "./mapPoint.ts";

/** How far a pointer over the sea snaps, in pixels of the screen. */
const reach = 14;

const countryAround = (target: EventTarget): CountryId | undefined =>
  target instanceof Element ? (target.closest<SVGElement>("[data-country]")?.dataset.country ?? undefined) : undefined;

/** The country under the pointer, or the nearest one within reach of it. */
export function useMapPointer(world: PlacedWorld, transform: MapTransform) {
  const nearest = useMemo(() => nearestCountryIn(world), [world]);
  const pointed = useRef<CountryId>(undefined);
  const countryAt = useCallback(
    (event: Pick<PointerEvent<SVGSVGElement>, "target" | "currentTarget" | "clientX" | "clientY">) => {
      const hit = countryAround(event.target);
      if (hit !== undefined) return hit;
      const box = event.currentTarget.getBoundingClientRect();
      const scale = box.width / world.width;
      const { x, y } = mapPoint({ x: event.clientX, y: event.clientY }, { x: box.left, y: box.top }, scale, transform);
      return nearest(x, y, reach / scale / transform.k);
    },
    [nearest, transform, world],
  );
  return { pointed, countryAt, countryAround };
}
