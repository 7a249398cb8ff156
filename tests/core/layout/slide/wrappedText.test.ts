import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "#core/layout/slide/textWidth.ts";
import { fitText, wrapText } from "#core/layout/slide/wrappedText.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdefgilmnoprstuwAEMO"), minLength: 1, maxLength: 12 });
const text = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(" "));
const style = { face: "sans", size: 24 } as const;
const widthOf = (line: string) => textWidth(line, style);

describe("wrapped text", () => {
  test("keeps every word, in order", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 900 }), (words, width) => {
        expect(wrapText(words, style, width).join(" ")).toBe(words);
      }),
    );
  });

  test("has no line wider than allowed, but one of a single word", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 900 }), (words, width) => {
        for (const line of wrapText(words, style, width))
          if (line.includes(" ")) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("breaks a word that is wider than a line after its hyphens, and no other", () => {
    const narrow = widthOf("peer-learning-") + 1;
    expect(wrapText("on peer-learning-network", style, narrow)).toEqual(["on peer-", "learning-", "network"]);
    expect(wrapText("on peer-to-peer", style, widthOf("peer-to-peer"))).toEqual(["on", "peer-to-peer"]);
  });

  test("takes no more lines than filling them up would", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 900 }), (words, width) => {
        let [lines, line] = [1, ""];
        for (const next of words.split(" ")) {
          const longer = line === "" ? next : `${line} ${next}`;
          if (line !== "" && widthOf(longer) > width) [lines, line] = [lines + 1, next];
          else line = longer;
        }
        expect(wrapText(words, style, width)).toHaveLength(lines);
      }),
    );
  });

  test("leaves no word alone where its line can be shared", () => {
    const lines = wrapText("Where the Partnership for Open Data worked", { face: "serif", size: 60 }, 1088);
    expect(lines).toEqual(["Where the Partnership", "for Open Data worked"]);
  });
});

describe("fitted text", () => {
  const fits = [
    { lines: 1, sizes: [60, 50] },
    { lines: 2, sizes: [40, 30] },
  ];

  test("is as large as its lines allow, and rather in fewer lines", () => {
    expect(fitText("Fiji", "serif", fits, 600, 1).size).toBe(60);
    expect(fitText("Democratic Republic", "serif", fits, 600, 1)).toMatchObject({
      size: 50,
      lines: [expect.anything()],
    });
    expect(fitText("Democratic Republic of the Congo", "serif", fits, 600, 1)).toMatchObject({ size: 40 });
  });

  test("is whole at the smallest size, though it takes more lines than wished for", () => {
    const long = "A title of so many words that no size of those on offer will ever let it stand in two lines alone";
    const { size, lines } = fitText(long, "serif", fits, 300, 1);
    expect(size).toBe(30);
    expect(lines.join(" ")).toBe(long);
  });
});
