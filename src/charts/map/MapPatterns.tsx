import type { MapPaints } from "./countryLook.ts";

interface MapPatternsProps extends MapPaints {
  /** How far the map is zoomed in: patterns keep their size on the screen. */
  readonly scale?: number;
}

/** The patterns of the map: a light hatch for what is not reported, gaps for a date not known, dots for what has ended. */
export function MapPatterns({ hatch, gaps, dots, scale = 1 }: MapPatternsProps) {
  return (
    <defs>
      <pattern
        id={hatch}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale}) rotate(45)`}
      >
        <rect width={5} height={5} fill="var(--paper)" />
        <path d="M2.5 0V5" stroke="var(--rule2)" strokeWidth={1} />
      </pattern>
      <pattern
        id={gaps}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale}) rotate(45)`}
      >
        <path d="M2.5 0V5" stroke="var(--paper)" strokeWidth={2.6} />
      </pattern>
      <pattern id={dots} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform={`scale(${1 / scale})`}>
        <circle cx={2} cy={2} r={1.1} fill="var(--paper)" />
        <circle cx={6} cy={6} r={1.1} fill="var(--paper)" />
      </pattern>
    </defs>
  );
}
