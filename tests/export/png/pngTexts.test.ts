import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureOf } from "#build/pictures.ts";
import { pngTextsOf, withPngTexts } from "#export/png/pngTexts.ts";

const png = await pictureOf(
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="#fff"/></svg>',
);

const keyword = fc
  .string({ unit: fc.constantFrom(..."ABCDE abcde"), minLength: 1, maxLength: 20 })
  .filter((word) => word.trim() === word);

test("what is written into a PNG is read back from it, in any script", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        keyword,
        fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
      ),
      (texts) => {
        expect(Object.fromEntries(pngTextsOf(withPngTexts(png, texts)))).toEqual({ ...texts });
      },
    ),
  );
});

test("the image stays whole: every chunk has its length and check sum, and the header comes first", () => {
  const bytes = Buffer.from(withPngTexts(png, { Address: "https://atlas.example/map?layer=odra", Title: "Où" }));
  const types: string[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    types.push(bytes.toString("latin1", at + 4, at + 8));
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    at += length + 12;
  }
  expect(types).toEqual(["IHDR", "iTXt", "iTXt", "PLTE", "IDAT", "IEND"]);
});

test("what is no PNG carries nothing, and cannot be written into", () => {
  expect(pngTextsOf(new TextEncoder().encode("no picture"))).toEqual(new Map());
  expect(() => withPngTexts(new Uint8Array(8), {})).toThrow(RangeError);
});

test("a broken PNG is read up to its break", () => {
  const whole = withPngTexts(png, { First: "one", Second: "two" });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
      const texts = pngTextsOf(whole.subarray(0, length));
      for (const [key, value] of texts) expect({ First: "one", Second: "two" }).toHaveProperty(key, value);
    }),
  );
});
