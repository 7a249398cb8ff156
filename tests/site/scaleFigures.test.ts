import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figuresIn, scaleFigures } from "#build/scaleFigures.ts";

/** The cells of tables in Markdown, row by row. */
const cells = (tables: string): readonly (readonly string[])[] =>
  tables.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));

const isNumber = (cell: string): boolean => /^[\d,.]+$/.test(cell);

/** What stands in `written` that is not in `built`, numbers within a tenth or 2 of each other counting as the same. */
function outdated(written: string, built: string): readonly string[] {
  const now = cells(built);
  if (cells(written).length !== now.length) return ["a row is missing or too many"];
  return cells(written).flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const other = now[at]?.[column] ?? "";
      const [was, is] = [cell, other].map((text) => Number(text.replaceAll(",", ""))) as [number, number];
      const same = isNumber(cell) && isNumber(other) ? Math.abs(was - is) <= Math.max(2, is / 10) : cell === other;
      return same ? [] : [`${row[1]}: ${cell} is now ${other}`];
    }),
  );
}

test("the figures in docs/scale.md are those of this build; node build/run.mjs scaleFigures writes them anew", () => {
  const [, written] = figuresIn(readFileSync("docs/scale.md", "utf8"));
  expect(outdated(written, scaleFigures("dist"))).toEqual([]);
});

test("a figure that is off by more than a tenth, and a row that is new, are outdated", () => {
  expect(outdated("| pages | 1,000 |", "| pages | 1,050 |")).toEqual([]);
  expect(outdated("| pages | 1,000 |", "| pages | 1,200 |")).toEqual(["pages: 1,000 is now 1,200"]);
  expect(outdated("| pages | 1 |", "| pages | 1 |\n| embeds | 9 |")).toHaveLength(1);
});
