import { isTooSmall } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { MarkerCircle } from "./MarkerCircle.tsx";

interface CountryOutlineProps {
  readonly world: PlacedWorld;
  readonly id: string;
  /** How far the map is zoomed in, in steps of two. */
  readonly scale: number;
  /** Width of the line and of the paper halo around it, in pixels of the screen; tokens or numbers. */
  readonly line: string | number;
  readonly halo: string | number;
  readonly colour: string;
  readonly className?: string | undefined;
  /** Kept out of a still picture: only the style sheet shows it. */
  readonly hidden?: boolean;
}

/** A line around one country, drawn over all others: a ring where the country is too small for an outline. */
export function CountryOutline({
  world,
  id,
  scale,
  line,
  halo,
  colour,
  className,
  hidden = false,
}: CountryOutlineProps) {
  const country = world.countries.find((candidate) => candidate.id === id);
  if (!country) return null;
  const { path, area } = country;
  const marker = isTooSmall(area, scale) ? world.markers.get(id) : undefined;
  const stroke = { fill: "none", strokeLinejoin: "round", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <g className={className} display={hidden ? "none" : undefined} pointerEvents="none" aria-hidden>
      {marker ? (
        <MarkerCircle marker={marker} scale={scale} ring {...stroke} stroke={colour} strokeWidth={line} />
      ) : (
        <>
          <path d={path} {...stroke} stroke="var(--paper)" strokeWidth={halo} />
          <path d={path} {...stroke} stroke={colour} strokeWidth={line} />
        </>
      )}
    </g>
  );
}
