import { useId } from "react";
import { type CountryLook, paintIds, paintsOf } from "#charts/map/countryLook.ts";
import { MapPatterns } from "#charts/map/MapPatterns.tsx";
import type { Box } from "#core/layout/slide/box.ts";
import { layoutLegend } from "#core/layout/slide/legendRows.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { TextLines } from "./TextLines.tsx";

/** A line of a legend: how it is drawn, what it means, how many there are of it. */
export interface LegendEntry {
  readonly look: CountryLook;
  readonly label: string;
  readonly count?: number | undefined;
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly box: Box;
  readonly size?: number;
}

/** A piece of the map as the legend shows it. */
function Swatch({ look, box: { x, y, width, height } }: { readonly look: CountryLook; readonly box: Box }) {
  const paints = paintIds(useId());
  const { overlay, ...shown } = paintsOf(look, paints);
  const shape = { x: Math.round(x) + 0.5, y: Math.round(y) + 0.5, width, height, rx: 3 };
  const isPatterned = overlay !== undefined || shown.fill.startsWith("url(");
  return (
    <>
      {isPatterned && <MapPatterns {...paints} scale={1 / 1.5} />}
      <rect {...shape} {...shown} {...(shown.stroke !== undefined && { stroke: "var(--edge)", strokeWidth: 1 })} />
      {overlay !== undefined && <rect {...shape} fill={overlay} />}
    </>
  );
}

/** What the colours and patterns mean. */
export const Legend = ({ entries, box, size = smallText }: LegendProps) =>
  layoutLegend(entries, box, size).map((line, index) => {
    const entry = entries[index];
    return (
      entry && (
        <g key={entry.label}>
          <Swatch look={entry.look} box={line.swatch} />
          <TextLines lines={line.texts} />
        </g>
      )
    );
  });
