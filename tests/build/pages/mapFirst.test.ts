import { expect, test } from "vitest";
import { mapFirst } from "#build/pages/mapFirst.ts";

const style = '.land{a:b}.list{c:"&"}@container (width<9px){.list{d:e}}';

test("behind the map stands the whole style sheet, before it only what it needs", () => {
  const page = '<svg class="icon"></svg><svg><a data-country="BRA" class="land"></a></svg><p class="list"></p>';
  const written = mapFirst(page, style);
  expect(written?.style).toBe(".land{a:b}");
  const [before = "", after = ""] = written?.html.split(/<script>.*<\/script><svg data-styles.*?<\/svg>/) ?? [];
  expect(before + after).toBe(page);
  expect(before.endsWith("</a></svg>")).toBe(true);
  expect(written?.html).toContain('<style>.land{a:b}.list{c:"&amp;"}@container (width&lt;9px){.list{d:e}}</style>');
});

test("the bar at the top is text where scripts run", () => {
  const page =
    '<header><div class="bar" data-bar="true"><a>1</a><div>2</div></div></header><a data-country="BRA"></a></svg>';
  expect(mapFirst(page, style)?.html).toContain(
    '<div class="bar" data-bar="true"><div data-held="bar"><noscript><a>1</a><div>2</div></noscript></div></div></header>',
  );
});

test("a page without the map is left as it is", () => {
  expect(mapFirst('<p class="land">', style)).toBeUndefined();
});
