import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import styles from "./WorldMap.module.css";

interface CountryOutlineProps {
  readonly world: PlacedWorld;
  readonly id: string;
  /** Width of the line and of the paper halo around it, in pixels of the screen; tokens or numbers. */
  readonly line: string | number;
  readonly halo: string | number;
  readonly colour: string;
  readonly className?: string | undefined;
  /** Kept out of a still picture: only the style sheet shows it. */
  readonly hidden?: boolean;
}

/** Radius of the ring around a country with a marker. */
const ringRadius = 10;

/** A line around one country, drawn over all others: a ring where the country is too small for an outline. */
export function CountryOutline({ world, id, line, halo, colour, className, hidden = false }: CountryOutlineProps) {
  const marker = world.markers.get(id);
  const path = world.countries.find((country) => country.id === id)?.path;
  if (path === undefined) return null;
  const stroke = { fill: "none", strokeLinejoin: "round", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <g className={className} display={hidden ? "none" : undefined} pointerEvents="none" aria-hidden>
      {marker ? (
        <circle
          className={styles.marker}
          cx={marker.x}
          cy={marker.y}
          r={ringRadius}
          {...stroke}
          stroke={colour}
          strokeWidth={line}
        />
      ) : (
        <>
          <path d={path} {...stroke} stroke="var(--paper)" strokeWidth={halo} />
          <path d={path} {...stroke} stroke={colour} strokeWidth={line} />
        </>
      )}
    </g>
  );
}
