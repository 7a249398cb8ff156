import type { Box } from "./box.ts";
import { type FactRow, layoutFacts, type PlacedFactRows } from "./factRows.ts";
import type { Mark, Paint, TextMark } from "./mark.ts";
import type { PlacedText } from "./placedText.ts";

/** A row of facts with a swatch before it. */
export interface Fact extends FactRow {
  readonly paint?: Paint | undefined;
}

const sizes = [1.3, 1.15, 1];

/** Width and height of a swatch, and room from its beginning to the name, in sizes of the text. */
const swatch = { width: 0.42, height: 0.75 };
const indent = 1.1;

const isRoomy = ({ rows, more }: PlacedFactRows): boolean =>
  more.length === 0 && rows.every(({ name, value }) => name.length === 1 && value.length === 1);

function textOf(text: string, lines: readonly PlacedText[], width: number, paint = "ink"): TextMark {
  const [first] = lines;
  const { face = "sans", size = 1, x = 0, y = 0 } = first ?? {};
  const leading = size * 1.2;
  return {
    kind: "text",
    role: "text",
    name: text,
    description: "",
    text,
    face,
    size,
    leading,
    lines,
    room: { x, y: y - size * 0.72, width, height: leading * (lines.length - 1) + size },
    paint,
    links: [],
    halo: false,
  };
}

/** Names with what is known of them, parted by hairlines: the larger the fewer there are. */
export function factMarks(
  facts: readonly Fact[],
  box: Box,
  text: number,
  moreWords: (count: number) => string,
): readonly Mark[] {
  const before = facts.some(({ paint }) => paint !== undefined) ? indent * text : 0;
  const laidOut = sizes.map((times) => layoutFacts(facts, box, text * times, moreWords, before));
  const placed = laidOut.find(isRoomy) ?? laidOut.find(({ more }) => more.length === 0) ?? laidOut.at(-1);
  if (!placed) return [];
  const end = box.x + box.width;
  return [
    ...placed.rows.flatMap(({ name, value, bottom }, index): Mark[] => {
      const start = value[0]?.x ?? end;
      const paint = facts[index]?.paint;
      const base = name[0]?.y ?? bottom;
      const own = {
        x: box.x,
        y: base - swatch.height * text,
        width: swatch.width * text,
        height: swatch.height * text,
      };
      return [
        ...(paint === undefined
          ? []
          : [
              {
                kind: "shape" as const,
                name: "",
                description: "",
                outline: { kind: "rect" as const, box: own, radius: text / 12 },
                fill: { paint },
              },
            ]),
        textOf(facts[index]?.name ?? "", name, start - box.x - before - text, "ink"),
        textOf(facts[index]?.value ?? "", value, end - start),
        {
          kind: "shape",
          name: "",
          description: "",
          outline: {
            kind: "lines",
            lines: [
              {
                points: [
                  [box.x, bottom],
                  [end, bottom],
                ],
                closed: false,
              },
            ],
          },
          stroke: { paint: "rule", width: text / 24 },
        },
      ];
    }),
    ...(placed.more.length > 0
      ? [textOf(placed.more.map((line) => line.text).join(" "), placed.more, box.width, "ink2")]
      : []),
  ];
}
