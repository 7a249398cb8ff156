import type { Hue } from "#core/layout/timeline/lane.ts";
import type { Segment } from "#core/layout/timeline/segment.ts";
import { barPaint, colourOf, paintId } from "./paints.ts";

interface BarProps {
  readonly segments: readonly Segment[];
  readonly hue: Hue;
  readonly prefix: string;
  /** The line it stands on. */
  readonly middle: number;
  readonly height: number;
  readonly opacity?: number;
}

/** Neighbouring pieces overlap by this much, so that no hairline shows between them. */
const seam = 0.4;

/** A bar in time: soft where its beginning or end is not known exactly, dashed to an arrow where no end is known. */
export const Bar = ({ segments, hue, prefix, middle, height, opacity }: BarProps) => (
  <g opacity={opacity}>
    {segments.map(({ form, x, width }) => {
      if (form === "dashes") return <Dashes key={form} x={x} width={width} middle={middle} colour={colourOf(hue)} />;
      const fill =
        form === "solid"
          ? barPaint(prefix, hue)
          : `url(#${(form === "fade in" ? paintId.fadeIn : paintId.fadeOut)(prefix, hue)})`;
      const box = { y: middle - height / 2, height };
      return <rect key={form} x={x} width={width + (form === "solid" ? seam : 0)} {...box} fill={fill} />;
    })}
  </g>
);

interface DashesProps {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly colour: string;
}

/** The sources know no end: a few dashes and an arrow. */
const Dashes = ({ x, width, middle, colour }: DashesProps) => (
  <g stroke={colour} strokeWidth={2} fill="none">
    <path d={`M${x + 3} ${middle}H${Math.max(x + 3, x + width - 3)}`} strokeDasharray="5 3" />
    <path d={`M${x + width - 7} ${middle - 4.5}L${x + width - 1} ${middle}L${x + width - 7} ${middle + 4.5}`} />
  </g>
);
