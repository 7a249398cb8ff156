import { type Counted, layoutBars } from "#core/layout/slide/barRows.ts";
import type { Box } from "#core/layout/slide/box.ts";
import { smallText } from "#core/layout/slide/previewFrame.ts";
import { TextLines } from "./TextLines.tsx";

interface BarsProps {
  readonly rows: readonly Counted[];
  readonly box: Box;
  readonly columns?: number;
  /** A paint that names a token. */
  readonly fill?: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Counted things as bars on one scale, each with its name and number. */
export const Bars = ({ rows, box, columns = 1, fill = "var(--ramp-4)" }: BarsProps) =>
  layoutBars(rows, box, columns, smallText).map(({ label, bar, count }) => (
    <g key={label.text}>
      <TextLines lines={[label]} />
      <rect x={round(bar.x)} y={round(bar.y)} width={round(bar.width)} height={bar.height} fill={fill} />
      <TextLines lines={[count]} />
    </g>
  ));
