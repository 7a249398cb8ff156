import { isTooSmall } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { MarkerCircle } from "./MarkerCircle.tsx";

interface CountriesOutlineProps {
  readonly world: PlacedWorld;
  readonly ids: readonly string[];
  /** How far the map is zoomed in, in steps of two. */
  readonly scale: number;
}

/** A line around each of several countries, all of them one path: many may come and go with the pointer. */
export function CountriesOutline({ world, ids, scale }: CountriesOutlineProps) {
  const wanted = new Set(ids);
  const countries = world.countries.filter(({ id }) => wanted.has(id));
  const markers = countries.flatMap(({ id, area }) => (isTooSmall(area, scale) ? (world.markers.get(id) ?? []) : []));
  const small = new Set(markers.map(({ id }) => id));
  const path = countries.map((country) => (small.has(country.id) ? "" : country.path)).join("");
  const line = { fill: "none", stroke: "var(--ink)", strokeWidth: 1.25, vectorEffect: "non-scaling-stroke" } as const;
  return (
    <g pointerEvents="none" aria-hidden>
      <path d={path} strokeLinejoin="round" {...line} />
      {markers.map((marker) => (
        <MarkerCircle key={marker.id} marker={marker} scale={scale} ring {...line} />
      ))}
    </g>
  );
}
