import type { Point } from "#core/layout/map/bounds.ts";
import type { PlacedLabel } from "#core/layout/map/placedLabel.ts";

interface MapLabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** Size of the text, in pixels of the map at scale 1. */
  readonly size: number;
  /** How far the map is zoomed in: labels keep their size on the screen. */
  readonly scale: number;
  readonly className?: string | undefined;
}

const round = (value: number) => Math.round(value * 10) / 10;
const pair = ([x, y]: Point) => `${round(x)} ${round(y)}`;

interface MapLabelProps {
  readonly label: PlacedLabel;
  readonly scale: number;
}

/** A name with its leader. Only what must be kept at its size has a transform: a browser paints each such part apart. */
function MapLabel({ label, scale }: MapLabelProps) {
  const { lines, at, dx, dy, anchor, inside, leader } = label;
  const isZoomed = scale !== 1;
  const [x0, y0] = isZoomed ? [0, 0] : at;
  const from = ([x, y]: Point): Point => [x0 + x, y0 + y];
  const halo = { stroke: "var(--paper)", strokeWidth: 3, strokeLinejoin: "round", paintOrder: "stroke" } as const;
  return (
    <g transform={isZoomed ? `translate(${pair(at)}) scale(${1 / scale})` : undefined}>
      {leader && (
        <>
          <path d={`M${leader.map((end) => pair(from(end))).join("L")}`} stroke="var(--ink)" strokeWidth={0.8} />
          <circle cx={round(x0 + leader[0][0])} cy={round(y0 + leader[0][1])} r={1.6} fill="var(--ink)" />
        </>
      )}
      <text textAnchor={anchor} direction="ltr" fill={inside ? "var(--paper)" : "var(--ink)"} {...(!inside && halo)}>
        {lines.map((text, index) => (
          <tspan key={text} x={round(x0 + dx)} y={round(y0 + (dy[index] ?? 0))}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Direct labels; the countries' links say the same, so they are not read out. */
export function MapLabels({ labels, size, scale, className }: MapLabelsProps) {
  return (
    <g className={className} fontSize={size} pointerEvents="none" aria-hidden>
      {labels.map((label) => (
        <MapLabel key={label.id} label={label} scale={scale} />
      ))}
    </g>
  );
}
