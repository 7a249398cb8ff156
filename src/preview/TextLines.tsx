import type { PlacedText } from "#core/layout/slide/placedText.ts";
import type { Face } from "#core/layout/slide/textWidth.ts";

interface TextLinesProps {
  readonly lines: readonly PlacedText[];
  /** A paint that names a token. */
  readonly fill?: string;
}

const fonts: Readonly<Record<Face, { readonly fontFamily?: string; readonly fontWeight?: number }>> = {
  serif: { fontFamily: "Source Serif 4", fontWeight: 600 },
  sans: {},
  bold: { fontWeight: 600 },
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines of text in their places. */
export const TextLines = ({ lines, fill = "var(--ink)" }: TextLinesProps) =>
  lines.map(({ text, face, size, x, y, anchor }) => (
    <text
      key={`${x} ${y} ${text}`}
      x={round(x)}
      y={round(y)}
      fontSize={size}
      textAnchor={anchor === "start" ? undefined : anchor}
      fill={fill}
      {...fonts[face]}
    >
      {text}
    </text>
  ));
