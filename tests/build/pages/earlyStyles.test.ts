import { expect, test } from "vitest";
import { earlyStyles } from "#build/pages/earlyStyles.ts";

const page = '<main class="here too" data-x="1"><p style="color:var(--shown)">Text</p></main>';
const early = (css: string) => earlyStyles(css, page);

test("rules of elements and of classes that are there stay, in their order", () => {
  const kept = "*{top:0}.here{top:1px}.here.too>p{top:2px}html:not([data-y]) .here{top:3px}";
  expect(early(`.gone{top:0}${kept}.here .gone{top:0}table{top:0}`)).toBe(kept);
});

test("a rule stays for one of its selectors, and for what it may be about in parentheses", () => {
  for (const css of [
    ".gone,.here{top:0}",
    ":is(.gone,.here) p{top:0}",
    ".here:not(.gone){top:0}",
    ".here:has(.gone){top:0}",
  ])
    expect(early(css)).toBe(css);
});

test("an attribute has to be there, but for the root, on which scripts say what state the page is in", () => {
  const kept = '[data-x="1"]{top:0}html[data-y] p{top:2px}:root[data-theme=dark]{top:3px}';
  expect(early(`[data-x="2"]{top:1px}[data-y]{top:1px}${kept}`)).toBe(kept);
});

test("conditions stay around what stays of theirs", () => {
  expect(early("@media (pointer:coarse){.here{top:0}.gone{top:0}}@container (width<9px){.gone{top:0}}")).toBe(
    "@media (pointer:coarse){.here{top:0}}",
  );
});

test("what only shows later goes: under the pointer, on paper, in motion", () => {
  const late = ".here:hover{top:0}.here:focus-visible{top:0}.here:disabled{top:0}::selection{top:0}";
  expect(early(`${late}@media print{.here{top:0}}@keyframes k{to{top:0}}`)).toBe("");
});

test("a custom property stays where something is drawn with it, in the page or by way of another", () => {
  const kept = ":root{--shown:red;--behind:1px;--before:var(--behind)}.here{top:var(--before)}";
  expect(early(kept.replace(":root{", ":root{--gone:blue;--of-gone:var(--shown);"))).toBe(kept);
});
