import { expect, test } from "vitest";
import { faces, fontOf } from "#build/pictureFonts.ts";
import { advancesIn } from "./trueType.ts";

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

/** ASCII, Latin-1, Latin Extended-A, the comma letters of Romanian, and the marks of print. */
const letters = `${span(0x20, 0x7e)}${span(0xa0, 0x17f)}ȘșȚț–—‘’‚“”„†•…‹›€−≤≥`;

test("the widths of the letters are those of the fonts", async () => {
  const table = await Promise.all(
    faces.map(async (face) => {
      const advanceOf = advancesIn(await fontOf(face));
      return [face, [...letters].map((letter) => advanceOf(letter) ?? 0).join(" ")] as const;
    }),
  );
  const text = `${JSON.stringify({ letters, ...Object.fromEntries(table) }, undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../../src/core/layout/slide/advances.json");
});
