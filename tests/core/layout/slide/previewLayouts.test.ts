import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutCounts } from "#core/layout/slide/countMarks.ts";
import { countryView } from "#core/layout/slide/countryView.ts";
import { layoutDotColumns } from "#core/layout/slide/dotColumns.ts";
import { layoutFacts } from "#core/layout/slide/factRows.ts";
import { namesThatFit } from "#core/layout/slide/namesThatFit.ts";
import { textBounds } from "#core/layout/slide/placedText.ts";
import { layoutSlideFrame } from "#core/layout/slide/slideFrame.ts";
import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { stackTexts } from "#core/layout/slide/textStack.ts";
import { textWidth } from "#core/layout/slide/textWidth.ts";
import { countries, world } from "../map/baseMap.ts";

const box = { x: 56, y: 180, width: 1088, height: 320 };
const word = fc.string({ unit: fc.constantFrom(..."abcdefgilmnoprstuwAEMO"), minLength: 1, maxLength: 11 });
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(" "));

describe("the frame of a picture", () => {
  test("leaves room below any headline of up to 28 words, and nothing of it overlaps", () => {
    fc.assert(
      fc.property(words(28), fc.oneof(fc.constant([]), fc.tuple(words(24))), (headline, note) => {
        const said = {
          title: headline,
          note,
          more: String,
          publishers: ["One"],
          sources: () => "Source: One",
          terms: "Of today",
        };
        const whose = { shortTerms: "", atlas: "The atlas", address: undefined, links: [] };
        const { marks, body } = layoutSlideFrame({ ...said, ...whose }, slideSizes.link);
        const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
        expect(texts[0]?.lines.map(({ text }) => text).join(" ")).toBe(headline);
        expect(body.height).toBeGreaterThan(100);
        const lines = texts.flatMap((mark) => mark.lines.map((line) => textBounds(line)));
        const over = lines.filter(([[, top]]) => top < body.y);
        for (const [index, [[, top]]] of over.entries())
          expect(top).toBeGreaterThanOrEqual((over[index - 1]?.[1][1] ?? 0) - 0.01);
        expect(over.at(-1)?.[1][1]).toBeLessThan(body.y);
        for (const [[, top], [, bottom]] of lines.slice(over.length)) {
          expect(top).toBeGreaterThan(body.y + body.height);
          expect(bottom).toBeLessThan(slideSizes.link.height - 16);
        }
      }),
    );
  });
});

describe("counts as bars", () => {
  const rows = fc.array(fc.record({ label: words(3), count: fc.integer({ min: 0, max: 500 }) }), {
    minLength: 1,
    maxLength: 14,
  });

  test("are as long as what they count, on one scale, and stay in their box", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 2), (counted, columns) => {
        const bars = layoutCounts(counted, box, columns, 24);
        expect(bars).toHaveLength(counted.length);
        const most = Math.max(...counted.map(({ count }) => count));
        const widths = bars.map(({ bar }) => bar.outline.box.width);
        for (const [index, { number }] of bars.entries()) {
          const [share, width = 0] = [(counted[index]?.count ?? 0) / Math.max(1, most), widths[index]];
          if (width > 2) expect(width).toBeCloseTo(share * Math.max(...widths), 3);
          for (const line of number.lines)
            expect(textBounds(line)[1][0]).toBeLessThanOrEqual(box.x + box.width + 0.01 + 4);
        }
      }),
    );
  });

  test("of few things are short: one record is no wide bar", () => {
    const [row] = layoutCounts([{ label: "Events", count: 1 }], box, 1, 24);
    expect(row?.bar.outline.box.width).toBeLessThan(20);
  });
});

describe("facts", () => {
  const facts = fc.array(fc.record({ name: words(5), value: words(6) }), { minLength: 1, maxLength: 14 });

  test("that find no room are counted, and none leaves the box", () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const { rows: placed, more } = layoutFacts(rows, box, 24, (count) => `and ${count} more`);
        const left = rows.length - placed.length;
        expect(more.map(({ text }) => text)).toEqual(left === 0 ? [] : [`and ${left} more`]);
        for (const line of [...placed.flatMap(({ name, value }) => [...name, ...value]), ...more])
          expect(textBounds(line)[1][1]).toBeLessThanOrEqual(box.y + box.height + 1);
      }),
    );
  });
});

test("a column of text holds whole paragraphs only", () => {
  fc.assert(
    fc.property(fc.array(words(30), { minLength: 1, maxLength: 8 }), (texts) => {
      const column = { x: 0, y: 0, width: 340, height: 300 };
      const placed = stackTexts(
        texts.map((text) => ({ text })),
        column,
        24,
      );
      const said = placed.map(({ lines }) => lines.map(({ text }) => text).join(" "));
      expect(said).toEqual(texts.slice(0, placed.length));
      for (const line of placed.flatMap(({ lines }) => lines)) expect(textBounds(line)[1][1]).toBeLessThanOrEqual(302);
    }),
  );
});

test("of many names as many stand in a line as fit, and the others are counted", () => {
  const name = (shown: readonly string[], more: number) => `${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 200, max: 1088 }),
      (names, width) => {
        const style = { face: "sans", size: 24 } as const;
        const line = namesThatFit(names, name, style, width);
        const shown = names.filter((_, index) => line === name(names.slice(0, index + 1), names.length - index - 1));
        expect(shown.length <= 1).toBe(true);
        expect(textWidth(line, style) <= width || line === name([], names.length)).toBe(true);
      },
    ),
  );
});

test("the view of a country shows it, and not at its edge", () => {
  const frame = { width: 528, height: 330 };
  const hidden = countries.filter(({ id }) => {
    const country = world.countries.find((one) => one.id === id);
    const { k, x, y } = countryView(world, id, frame).transform;
    const marker = world.markers.get(id);
    const [px, py] = marker ? [marker.x, marker.y] : (country?.centroid ?? [-1, -1]);
    const [across, down] = [px * k + x, py * k + y];
    return across < 8 || across > frame.width - 8 || down < 8 || down > frame.height - 8;
  });
  expect(hidden.map(({ name }) => name)).toEqual([]);
});

test("there is a dot for each thing, none upon another, in the box", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2008, max: 2026 }), { minLength: 1, maxLength: 120 }),
      fc.integer({ min: 0, max: 40 }),
      (years, undated) => {
        const { dots, radius, base } = layoutDotColumns(years, undated, box, 24);
        expect(dots.filter(({ dated }) => dated)).toHaveLength(years.length);
        expect(dots).toHaveLength(years.length + undated);
        expect(radius).toBeGreaterThan(0);
        for (const { x, y } of dots) {
          expect(x - radius).toBeGreaterThan(box.x - 2);
          expect(x + radius).toBeLessThan(box.x + box.width + 2);
          expect(y - radius).toBeGreaterThan(box.y - 6);
          expect(y + radius).toBeLessThanOrEqual(base);
        }
      },
    ),
  );
});
