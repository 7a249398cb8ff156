import { bandHeight, diamondSize } from "../timeline/form.ts";
import type { Hue } from "../timeline/lane.ts";
import { isPoint, type PlacedMark } from "../timeline/mark.ts";
import type { Segment } from "../timeline/segment.ts";
import type { Box } from "./box.ts";
import { huePaint } from "./huePaint.ts";
import type { Fill, ShapeMark, Stroke, TextMark } from "./mark.ts";
import { setText } from "./textMark.ts";
import { textWidth } from "./textWidth.ts";

/** Takes what a timeline has drawn to a slide: places across by `x`, everything else by `scale`. */
export interface TimeScale {
  readonly x: (x: number) => number;
  readonly scale: number;
  /** The line that the bar and the marks stand on, in px of the slide. */
  readonly middle: number;
}

/** Hues too light for pale figures on them. */
const wantsInk = (hue: Hue): boolean => hue === "od4d" || hue === "other";

type Said = Pick<ShapeMark, "name" | "description">;

const unsaid: Said = { name: "", description: "" };

const shape = (said: Said, outline: ShapeMark["outline"], more: Pick<ShapeMark, "fill" | "stroke" | "words">) => ({
  kind: "shape" as const,
  ...said,
  outline,
  ...more,
});

const line = (points: readonly (readonly [number, number])[], stroke: Stroke): ShapeMark =>
  shape(
    unsaid,
    { kind: "lines", lines: [{ points: points.map(([x, y]): [number, number] => [x, y]), closed: false }] },
    { stroke },
  );

const fillOf = (hue: Hue, { form }: Segment, opacity: number): Fill => {
  const paint = huePaint(hue);
  if (form === "fade in" || form === "fade out") return { paint, pattern: form, opacity };
  return hue === "ogp-od4d" ? { paint, pattern: "stripes", opacity } : { paint, opacity };
};

/** A bar in time: soft where its beginning or end is not known exactly, dashes and an arrow where no end is known. */
export function barShapes(
  segments: readonly Segment[],
  hue: Hue,
  height: number,
  { x: place, scale, middle }: TimeScale,
  opacity = 1,
  said: Said = unsaid,
): readonly ShapeMark[] {
  return segments.flatMap((segment): readonly ShapeMark[] => {
    const [from, to] = [place(segment.x), place(segment.x + segment.width)];
    if (segment.form === "dashes") {
      const stroke = { paint: huePaint(hue), width: 2 * scale };
      const tip = to - scale;
      return [
        line([[from + 3 * scale, middle], [Math.max(from + 3 * scale, to - 3 * scale), middle]], {
          ...stroke,
          dash: [5 * scale, 3 * scale],
        }), // biome-ignore format: two ends
        line(
          [
            [tip - 6 * scale, middle - 4.5 * scale],
            [tip, middle],
            [tip - 6 * scale, middle + 4.5 * scale],
          ],
          stroke,
        ),
      ];
    }
    const box: Box = { x: from, y: middle - (height * scale) / 2, width: to - from, height: height * scale };
    return [shape(said, { kind: "rect", box }, { fill: fillOf(hue, segment, opacity) })];
  });
}

function diamond(left: number, right: number, middle: number, half: number): ShapeMark["outline"] {
  const points: [number, number][] = [
    [left, middle],
    [left + half, middle - half],
    [right - half, middle - half],
    [right, middle],
    [right - half, middle + half],
    [left + half, middle + half],
  ];
  return { kind: "lines", lines: [{ points, closed: true }] };
}

function markShapes(mark: PlacedMark, hue: Hue, at: TimeScale, figure: string, said: Said): readonly ShapeMark[] {
  const { form, left, width, hollow, segments, items } = mark;
  const { scale, middle } = at;
  const paint = huePaint(hue);
  const look: Pick<ShapeMark, "fill" | "stroke"> = hollow
    ? { fill: { paint: "paper" }, stroke: { paint, width: 2 * scale } }
    : { fill: { paint }, stroke: { paint: "paper", width: 1.5 * scale } };
  // Points keep their size; spans go from their beginning to their end.
  const centre = at.x(mark.x);
  const from = isPoint(mark) ? centre - (width / 2) * scale : at.x(left);
  const to = isPoint(mark) ? centre + (width / 2) * scale : at.x(left + width);
  const box = (height: number): Box => ({
    x: from,
    y: middle - (height / 2) * scale,
    width: to - from,
    height: height * scale,
  });
  switch (form) {
    case "diamond": {
      const inset = hollow ? scale : 0;
      return [shape(said, diamond(from + inset, to - inset, middle, (diamondSize / 2) * scale - inset), look)];
    }
    case "ellipse":
      if (hollow) return [shape(said, { kind: "rect", box: box(bandHeight), radius: (bandHeight / 2) * scale }, look)];
      return [shape(said, { kind: "ellipse", box: box(14) }, { fill: { paint, pattern: "soft" } })];
    case "pill": {
      const words = {
        text: figure,
        size: 12 * scale,
        paint: hollow ? "ink" : wantsInk(hue) ? "on-light" : "paper",
      };
      return [shape(said, { kind: "rect", box: box(17), radius: 8.5 * scale }, { ...look, words })];
    }
    case "hatch":
      return [
        shape(
          said,
          { kind: "rect", box: box(bandHeight) },
          { fill: { paint, pattern: "lines" }, stroke: { paint, width: scale, dash: [3 * scale, 2 * scale] } },
        ),
      ];
    case "frame":
      return [
        shape(
          said,
          { kind: "rect", box: box(bandHeight) },
          { stroke: { paint, width: 1.5 * scale, dash: [4 * scale, 3 * scale] } },
        ),
      ];
    case "band": {
      const lasted = items.length === 1 && items[0]?.date.kind === "interval";
      return barShapes(segments, hue, bandHeight, at, lasted ? 1 : 0.5, said);
    }
    case "edge": {
      const before = items.some(({ date }) => date.start === "open");
      const dashes = segments.filter((segment) => segment.form === "dashes");
      const known = segments.filter((segment) => segment.form !== "dashes");
      const end = at.x(left + width);
      return [
        ...barShapes(hollow ? dashes : segments, hue, 6, at, 1, said),
        ...(hollow ? known : []).map(({ x, width: long }) =>
          shape(
            said,
            {
              kind: "rect",
              box: { x: at.x(x), y: middle - 3.5 * scale, width: at.x(x + long) - at.x(x), height: 7 * scale },
            },
            { stroke: { paint, width: scale, dash: [4 * scale, 3 * scale] } },
          ),
        ),
        ...(before
          ? [
              line(
                [
                  [end, middle - 6.5 * scale],
                  [end, middle + 6.5 * scale],
                ],
                { paint, width: 2 * scale },
              ),
            ]
          : []),
      ];
    }
  }
}

/** A mark of the timeline, as exactly as its date is known: hollow where nothing in it was held, struck where it was put off. */
export function timeMarks(
  mark: PlacedMark,
  hue: Hue,
  at: TimeScale,
  said: Said,
  figure = String(mark.items.length),
): readonly (ShapeMark | TextMark)[] {
  const { scale, middle } = at;
  const centre = at.x(mark.x);
  const strike = line([[centre - 6 * scale, middle + 8 * scale], [centre + 6 * scale, middle - 8 * scale]], {
    paint: huePaint(hue),
    width: 1.5 * scale,
  }); // biome-ignore format: two ends
  const size = 12 * scale;
  const doubtAt = isPoint(mark)
    ? centre + (mark.width / 2 + 1) * scale
    : Math.min(centre, at.x(mark.left + mark.width) - 8 * scale);
  const doubt = setText(
    mark.doubt,
    { x: doubtAt, top: middle - 4 * scale - size * 0.72, width: textWidth(mark.doubt, { face: "bold", size }) + 1 },
    { face: "bold", size, halo: true },
  );
  return [
    ...markShapes(mark, hue, at, figure, said),
    ...(mark.postponed ? [strike] : []),
    ...(mark.doubt === "" ? [] : [doubt]),
  ];
}
