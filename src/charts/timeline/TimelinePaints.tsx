import type { Hue } from "#core/layout/timeline/lane.ts";
import { colourOf, paintId } from "./paints.ts";

interface TimelinePaintsProps {
  readonly prefix: string;
  readonly hues: Iterable<Hue>;
}

/** The gradients of soft edges, the hatch of what is derived, and the stripes of a joint partnership, for each hue. */
export const TimelinePaints = ({ prefix, hues }: TimelinePaintsProps) => (
  <defs>
    {[...new Set(hues)].map((hue) => (
      <HuePaints key={hue} prefix={prefix} hue={hue} />
    ))}
  </defs>
);

function HuePaints({ prefix, hue }: { readonly prefix: string; readonly hue: Hue }) {
  const colour = colourOf(hue);
  return (
    <>
      <radialGradient id={paintId.soft(prefix, hue)}>
        <stop offset={0.45} stopColor={colour} />
        <stop offset={1} stopColor={colour} stopOpacity={0} />
      </radialGradient>
      <linearGradient id={paintId.fadeIn(prefix, hue)}>
        <stop offset={0} stopColor={colour} stopOpacity={0} />
        <stop offset={1} stopColor={colour} />
      </linearGradient>
      <linearGradient id={paintId.fadeOut(prefix, hue)}>
        <stop offset={0} stopColor={colour} />
        <stop offset={1} stopColor={colour} stopOpacity={0} />
      </linearGradient>
      <pattern id={paintId.hatch(prefix, hue)} width={5} height={13} patternUnits="userSpaceOnUse">
        <path d="M1 0V13" stroke={colour} strokeWidth={1.5} />
      </pattern>
      {hue === "ogp-od4d" && (
        <pattern
          id={paintId.stripes(prefix)}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={4} height={8} fill="var(--hue-ogp)" />
          <rect x={4} width={4} height={8} fill="var(--hue-od4d)" />
        </pattern>
      )}
    </>
  );
}
