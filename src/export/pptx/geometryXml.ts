import type { Box } from "#core/layout/slide/box.ts";
import type { Outline } from "#core/layout/slide/mark.ts";
import { element } from "../slide/svg/markup.ts";
import { emu } from "./deckSize.ts";

/** The grid that outlines are rounded to, in px: neighbours keep their common border, since both take the same points. */
const grid = 1.1;

type Place = readonly [number, number];

const onGrid = (value: number): number => Math.round(value / grid) * grid;

/** The points of a line on the grid, without those that fall on the one before or lie on the way straight on. */
function thinned(points: readonly Place[], isClosed: boolean): readonly Place[] {
  const kept: Place[] = [];
  for (const [px, py] of points) {
    const [x, y] = [onGrid(px), onGrid(py)];
    const last = kept.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last && before) {
      const turn = (last[0] - before[0]) * (y - last[1]) - (last[1] - before[1]) * (x - last[0]);
      const onward = (last[0] - before[0]) * (x - last[0]) + (last[1] - before[1]) * (y - last[1]);
      if (Math.abs(turn) < 1e-9 && onward > 0) kept.pop();
    }
    kept.push([x, y]);
  }
  return kept.length >= (isClosed ? 3 : 2) ? kept : [];
}

/** An island this small, in px, is left out where its country has larger parts. */
const speck = 2.5;

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const sizeOf = ({ points }: { readonly points: readonly Place[] }): number =>
  Math.max(spanOf(points.map(([x]) => x)), spanOf(points.map(([, y]) => y)));

/** The lines of a shape without its specks; all of them where there is nothing else. */
function withoutSpecks<T extends { readonly points: readonly Place[]; readonly closed: boolean }>(lines: readonly T[]) {
  const seen = lines.filter((line) => !line.closed || sizeOf(line) >= speck);
  return seen.length > 0 ? seen : lines;
}

/** Where a shape stands. */
export const frameXml = ({ x, y, width, height }: Box, name = "a:xfrm"): string =>
  element(
    name,
    {},
    element("a:off", { x: emu(x), y: emu(y) }) +
      element("a:ext", { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );

/** The shape of an outline; `undefined` where nothing of it is large enough to be drawn. */
export interface Geometry {
  readonly box: Box;
  readonly xml: string;
}

const presetXml = (name: string, adjust = ""): string =>
  element("a:prstGeom", { prst: name }, element("a:avLst", {}, adjust));

/** A freeform of lines, all in one path so that the inner ones are holes. */
function freeform(lines: Extract<Outline, { kind: "lines" }>["lines"]): Geometry | undefined {
  const thin = withoutSpecks(lines)
    .map(({ points, closed }) => ({ closed, points: thinned(points, closed) }))
    .filter(({ points }) => points.length > 0);
  const all = thin.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  const point = ([x, y]: Place) => `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`;
  const path = thin
    .map(({ points: [first, ...rest], closed }) =>
      first === undefined
        ? ""
        : `<a:moveTo>${point(first)}</a:moveTo>${rest.map((to) => `<a:lnTo>${point(to)}</a:lnTo>`).join("")}${closed ? "<a:close/>" : ""}`,
    )
    .join("");
  const isOpen = thin.every(({ closed }) => !closed);
  const size = { w: Math.max(1, emu(box.width)), h: Math.max(1, emu(box.height)), fill: isOpen ? "none" : undefined };
  const parts = ["avLst", "gdLst", "ahLst", "cxnLst"].map((name) => `<a:${name}/>`).join("");
  const xml = element(
    "a:custGeom",
    {},
    `${parts}<a:rect l="0" t="0" r="r" b="b"/>${element("a:pathLst", {}, element("a:path", size, path))}`,
  );
  return { box, xml };
}

/** An outline as a shape that can be edited. */
export function geometryOf(outline: Outline): Geometry | undefined {
  if (outline.kind === "lines") return freeform(outline.lines);
  const { box } = outline;
  if (outline.kind === "ellipse") return { box, xml: presetXml("ellipse") };
  if (outline.radius === undefined) return { box, xml: presetXml("rect") };
  const share = Math.min(0.5, outline.radius / Math.max(1e-6, Math.min(box.width, box.height)));
  return {
    box,
    xml: presetXml("roundRect", element("a:gd", { name: "adj", fmla: `val ${Math.round(share * 100_000)}` })),
  };
}
