import fc from "fast-check";
import { expect, test } from "vitest";
import { pagesOf, type Reach } from "#core/layout/embed/pages.ts";

const stacked = (heights: readonly number[]): readonly Reach[] => {
  let top = 0;
  return heights.map((height) => {
    const row = { top, bottom: top + height };
    top += height;
    return row;
  });
};

test("what fits is one page", () => {
  expect(pagesOf(stacked([40, 40]), 100, 80)).toEqual([{ top: 0, bottom: 80 }]);
});

test("a page ends with the last row that fits whole", () => {
  expect(pagesOf(stacked([40, 40, 40, 40]), 100, 160)).toEqual([
    { top: 0, bottom: 80 },
    { top: 80, bottom: 160 },
  ]);
});

test("rows side by side go to the same page", () => {
  const rows = [
    { top: 0, bottom: 60 },
    { top: 0, bottom: 50 },
    { top: 60, bottom: 110 },
    { top: 60, bottom: 130 },
  ];
  expect(pagesOf(rows, 100, 130)).toEqual([
    { top: 0, bottom: 60 },
    { top: 60, bottom: 130 },
  ]);
});

test("pages follow one another without a gap to the end, none is higher than asked, and no row that could be whole is cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 30 }),
      fc.integer({ min: 20, max: 200 }),
      (heights, height) => {
        const rows = stacked(heights);
        const end = rows.at(-1)?.bottom ?? 0;
        const pages = pagesOf(rows, height, end);
        expect(pages[0]?.top).toBe(0);
        expect(pages.at(-1)?.bottom).toBe(end);
        for (const [at, page] of pages.entries()) {
          expect(page.bottom - page.top).toBeLessThanOrEqual(Math.max(height, 1));
          expect(page.top).toBe(at === 0 ? 0 : pages[at - 1]?.bottom);
          const cut = rows.filter((row) => row.top < page.bottom && row.bottom > page.bottom);
          expect(cut.filter((row) => row.bottom - row.top <= height && row.top > page.top + 1)).toEqual([]);
        }
      },
    ),
  );
});
