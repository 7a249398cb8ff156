import { expect, test } from "vitest";
import { cssRules } from "#build/pages/cssRules.ts";
import { earlyStyles } from "#build/pages/earlyStyles.ts";

test("a style sheet falls into its outermost rules, whatever stands in its strings", () => {
  const css = '@charset "utf-8";a{b:c}@media (width<9px){.d{e:f}.g{h:i}}.j:after{content:"};{\\""}';
  expect(cssRules(css)).toEqual([
    { head: '@charset "utf-8"', body: undefined },
    { head: "a", body: "b:c" },
    { head: "@media (width<9px)", body: ".d{e:f}.g{h:i}" },
    { head: ".j:after", body: 'content:"};{\\""' },
  ]);
});

const early = (css: string) => earlyStyles(css, new Set(["here", "too"]));

test("rules of elements and of classes that are there stay, in their order", () => {
  const kept = "*{a:b}.here{a:c}.here.too>p{a:d}html:not([data-x]) .here{a:e}";
  expect(early(`.gone{a:b}${kept}.here .gone{a:b}`)).toBe(kept);
});

test("a rule stays for one of its selectors, and for what it may be about in parentheses", () => {
  for (const css of [".gone,.here{a:b}", ":is(.gone,.here) p{a:b}", ".here:not(.gone){a:b}", '[data-x=".gone"]{a:b}'])
    expect(early(css)).toBe(css);
});

test("conditions stay around what stays of theirs", () => {
  expect(early("@media (width<9px){.here{a:b}.gone{a:b}}@container (width<9px){.gone{a:b}}")).toBe(
    "@media (width<9px){.here{a:b}}",
  );
});

test("what only shows later goes: under the pointer, on paper, in motion", () => {
  expect(early(".here:hover{a:b}::selection{a:b}@media print{.here{a:b}}@keyframes k{to{a:b}}")).toBe("");
});
