import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutForDeck } from "#export/pptx/pptxOf.ts";
import { barsOf } from "#export/pptx/slideParts.ts";
import { slideFaults } from "../slide/slideFaults.ts";
import { anyAddress, viewAt } from "../views.ts";

test("any view has room on a slide of a deck: no text on other text, counts as one chart within the slide", () => {
  fc.assert(
    fc.property(anyAddress, fc.constantFrom("16:9", "4:3"), (address, form) => {
      const view = viewAt(address);
      const slide = layoutForDeck(view, form);
      expect(slideFaults(slide)).toEqual([]);
      const bars = barsOf(slide);
      if (view.kind === "map" && view.selection.countries.size > 0) expect(bars?.bars.length).toBeGreaterThan(0);
      for (const { box, count } of bars?.bars ?? []) {
        expect(box.width > 0).toBe(count > 0);
        expect(box.y + box.height).toBeLessThan(slide.height);
      }
    }),
    { numRuns: 40 },
  );
});
