import { useId } from "react";
import { paintIds, paintsOf } from "#charts/map/countryLook.ts";
import { MapPatterns } from "#charts/map/MapPatterns.tsx";
import { type LegendRow, legendLook } from "./legendRows.ts";

/** A piece of the map as the legend shows it. */
export function Swatch({ row, width = 20 }: { readonly row: LegendRow; readonly width?: number }) {
  const prefix = useId();
  const paints = paintIds(prefix);
  const { overlay, ...shown } = paintsOf(legendLook(row), paints);
  return (
    <svg width={width} height={13} aria-hidden focusable="false">
      <MapPatterns {...paints} />
      <rect x={0.5} y={0.5} width={width - 1} height={12} rx={2} {...shown} />
      {overlay !== undefined && <rect x={0.5} y={0.5} width={width - 1} height={12} rx={2} fill={overlay} />}
    </svg>
  );
}
