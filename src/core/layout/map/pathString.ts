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

type Step = readonly [x: number, y: number];

/** Whether `b` lies on the way from `a` to `c`, or at most a third of a step beside it. */
function isOnTheWay([ax, ay]: Step, [bx, by]: Step, [cx, cy]: Step): boolean {
  const [dx, dy, ex, ey] = [cx - ax, cy - ay, bx - ax, by - ay];
  const [length, along, beside] = [dx * dx + dy * dy, dx * ex + dy * ey, dx * ey - dy * ex];
  return length > 0 && along >= 0 && along <= length && 9 * beside * beside <= length;
}

/** A line in whole steps, without points that fall on the one before, or on the way from one that is kept to the next. */
function stepped({ points }: Line, step: number): Step[] {
  const kept: Step[] = [];
  let passed: Step[] = [];
  for (const [px, py] of points) {
    const next = [Math.round(px / step), Math.round(py / step)] as const;
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last?.[0] === next[0] && last[1] === next[1]) continue;
    passed = last ? [...passed, last] : [];
    if (before && passed.every((point) => isOnTheWay(before, point, next))) kept.pop();
    else passed = [];
    kept.push(next);
  }
  return kept;
}

/**
 * Writes lines as the `d` of an SVG path, rounded to a grid of `step` pixels, in relative coordinates for brevity.
 *
 * What falls on one grid point, or a ring that falls on two or on a line, is left out.
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
