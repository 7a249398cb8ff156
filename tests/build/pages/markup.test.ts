import { expect, test } from "vitest";
import { scriptJson, withFewWideSigns } from "../../../build/pages/markup.ts";

const filler = "<p>plain</p>".repeat(100);

test("A few signs beyond Latin-1 are written as references, those of one byte stay", () => {
  expect(withFewWideSigns(`<p title="2010–2025">é · 𝒜</p>${filler}`)).toBe(
    `<p title="2010&#8211;2025">é · &#119964;</p>${filler}`,
  );
});

test("Scripts and styles, which know no references, stay as they are", () => {
  const raw = `<script>say("–")</script><style>i:before{content:"–"}</style>${filler}`;
  expect(withFewWideSigns(raw)).toBe(raw);
});

test("A text in another script stays as it is", () => {
  const arabic = `<p>${"أطلس ".repeat(100)}</p>`;
  expect(withFewWideSigns(arabic)).toBe(arabic);
});

test("JSON in a page is of one-byte signs, ends no script, and reads back", () => {
  const value = { title: "2010–2025 </script> é 𝒜" };
  const written = scriptJson(value);
  expect(written).not.toMatch(/[<\u0100-\uffff]/);
  expect(JSON.parse(written)).toEqual(value);
});
