import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText, textWidth } from "#core/layout/timeline/textWidth.ts";

const style = { size: 12 };
const anyText = fc.string({
  unit: fc.constantFrom(..."Open Data, für Zürich 2014 漢字 – MWil".split("")),
  maxLength: 60,
});

test("a text is estimated at least 6 % wider than Inter sets it", () => {
  // Inter 4, 100 px, weight 400: measured once.
  expect(textWidth("Partnership for Open Data", { size: 100 })).toBeGreaterThan(1226 * 1.05);
  expect(textWidth("2014", { size: 100 })).toBeGreaterThan(222);
});

test("bold is wider, a font measured wider is wider, and a longer text is never narrower", () => {
  fc.assert(
    fc.property(anyText, anyText, (text, more) => {
      const width = textWidth(text, style);
      expect(textWidth(text, { ...style, bold: true })).toBeGreaterThanOrEqual(width);
      expect(textWidth(text, { ...style, scale: 1.1 })).toBeCloseTo(width * 1.1);
      expect(textWidth(text + more, style)).toBeGreaterThanOrEqual(width);
    }),
  );
});

test("a fitted text fits, is the text itself or its beginning with an ellipsis, or is empty", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, width) => {
      const fitted = fitText(text, width, style);
      expect(fitted === "" || textWidth(fitted, style) <= width).toBe(true);
      if (fitted === text || fitted === "") return;
      expect(fitted.endsWith("…")).toBe(true);
      expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
    }),
  );
});

test("a text is cut after a word, and never keeps the comma before its ellipsis", () => {
  expect(fitText("Launched, in Geneva", 100, style)).toBe("Launched, in…");
  expect(fitText("Launched, in Geneva", 82, style)).toBe("Launched…");
});
