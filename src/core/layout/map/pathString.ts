import type { Line } from "./ring.ts";

/** Writes numbers as short as SVG reads them: a minus sign parts them, too. */
function joined(numbers: readonly number[], step: number): string {
  let text = "";
  for (const n of numbers) {
    const value = Math.round(n * step * 100) / 100;
    const digits = Math.abs(value) < 1 ? `${value}`.replace("0.", ".") : `${value}`;
    text += text === "" || value < 0 ? digits : ` ${digits}`;
  }
  return text;
}

/** A line in whole steps, without points that fall on the one before. */
function stepped({ points }: Line, step: number): [number, number][] {
  const kept: [number, number][] = [];
  for (const point of points) {
    const x = Math.round(point[0] / step);
    const y = Math.round(point[1] / step);
    const last = kept.at(-1);
    if (last?.[0] !== x || last[1] !== y) kept.push([x, y]);
  }
  return kept;
}

/**
 * Writes lines as the `d` of an SVG path, rounded to a grid of `step` pixels, in relative coordinates for brevity.
 *
 * What falls on one grid point, or a ring that falls on two, is left out.
 */
export function pathString(lines: readonly Line[], step: number): string {
  return lines
    .map((line) => {
      const [first, ...others] = stepped(line, step);
      const [fx = 0, fy = 0] = first ?? [];
      const last = others.at(-1);
      if (line.closed && last?.[0] === fx && last[1] === fy) others.pop();
      if (others.length < (line.closed ? 2 : 1)) return "";
      let [px, py] = [fx, fy];
      const moves = others.flatMap(([x, y]) => {
        const move = [x - px, y - py];
        [px, py] = [x, y];
        return move;
      });
      return `M${joined([fx, fy], step)}l${joined(moves, step)}${line.closed ? "z" : ""}`;
    })
    .join("");
}
