import type { Bounds } from "#core/layout/map/bounds.ts";
import type { Box } from "#core/layout/slide/box.ts";
import type { Mark, PlacedSlide, ShapeMark, TextMark } from "#core/layout/slide/mark.ts";
import { type PlacedText, textBounds } from "#core/layout/slide/placedText.ts";
import { leastText } from "#core/layout/slide/slideSize.ts";

type Leaf = Exclude<Mark, { kind: "group" }>;

/** Every mark of a slide, those of groups one by one. */
const leavesOf = ({ marks }: PlacedSlide): readonly Leaf[] =>
  marks.flatMap((mark): readonly Leaf[] => (mark.kind === "group" ? mark.marks : [mark]));

interface Piece {
  readonly line: PlacedText;
  /** Whether it is a name on a map or a timeline, or a number in a mark. */
  readonly isOnMarks: boolean;
}

/** Every line of text of a slide. */
export function linesOf(slide: PlacedSlide): readonly Piece[] {
  const own = (mark: Leaf, isOnMarks: boolean): readonly Piece[] => {
    if (mark.kind === "text") return mark.lines.map((line) => ({ line, isOnMarks }));
    if (mark.kind === "bars") return mark.bars.map(({ number }) => ({ line: number, isOnMarks }));
    return [];
  };
  return slide.marks.flatMap((mark) =>
    mark.kind === "group" ? mark.marks.flatMap((one) => own(one, true)) : own(mark, false),
  );
}

const meets = ([[ax0, ay0], [ax1, ay1]]: Bounds, [[bx0, by0], [bx1, by1]]: Bounds, slack: number): boolean =>
  ax0 + slack < bx1 && bx0 + slack < ax1 && ay0 + slack < by1 && by0 + slack < ay1;

const within = ([[x0, y0], [x1, y1]]: Bounds, { width, height }: PlacedSlide): boolean =>
  x0 >= -0.5 && y0 >= -0.5 && x1 <= width + 0.5 && y1 <= height + 0.5;

const boundsOf = ({ x, y, width, height }: Box): Bounds => [
  [x, y],
  [x + width, y + height],
];

function shapeBounds({ outline }: ShapeMark): Bounds {
  if (outline.kind !== "lines") return boundsOf(outline.box);
  const points = outline.lines.flatMap((line) => line.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** Everything that is wrong with a slide: text too small, outside it, or on other text. */
export function slideFaults(slide: PlacedSlide): readonly string[] {
  const least = leastText(slide) - 0.01;
  const lines = linesOf(slide);
  const boxes = lines.map(({ line }) => textBounds(line));
  const shapes = leavesOf(slide).filter((mark) => mark.kind === "shape");
  return [
    ...lines.flatMap(({ line }) => (line.size < least ? [`too small: ${line.text}`] : [])),
    ...shapes.flatMap(({ words }) =>
      words && words.text !== "" && words.size < least ? [`too small: ${words.text}`] : [],
    ),
    ...lines.flatMap(({ line }, index) => {
      const box = boxes[index];
      return box && !within(box, slide) ? [`outside: ${line.text} ${JSON.stringify(box)}`] : [];
    }),
    ...shapes.flatMap((shape) => (within(shapeBounds(shape), slide) ? [] : [`outside: a shape, ${shape.name}`])),
    ...lines.flatMap(({ line }, index) =>
      lines.slice(index + 1).flatMap(({ line: other }, offset) => {
        const [a, b] = [boxes[index], boxes[index + 1 + offset]];
        return a && b && line.text !== "" && other.text !== "" && meets(a, b, 1)
          ? [`on each other: ${line.text} | ${other.text}`]
          : [];
      }),
    ),
  ];
}

/** The words of all text marks, each whole. */
export const wordsOf = (slide: PlacedSlide): readonly string[] =>
  leavesOf(slide).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

/** Text marks whose lines are not the whole of their text. */
export const cutTexts = (slide: PlacedSlide): readonly TextMark[] =>
  leavesOf(slide)
    .filter((mark) => mark.kind === "text")
    .filter(
      ({ text, lines }) =>
        lines
          .map((line) => line.text)
          .join("")
          .replaceAll(" ", "") !== text.replaceAll(" ", ""),
    );
