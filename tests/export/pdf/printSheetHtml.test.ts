import { expect, test } from "vitest";
import { printSheetHtml } from "#export/pdf/printSheetHtml.ts";
import { viewAt } from "../views.ts";

test.each([
  ["A4", "297mm 210mm"],
  ["Letter", "279.4mm 215.9mm"],
] as const)("a sheet for %s lies on paper of %s, with the slide as lines and letters", (paper, size) => {
  const view = viewAt("/map");
  const html = printSheetHtml(view, paper, "Cite it so & so.");
  expect(html).toContain(`@page{size:${size}`);
  expect(html).toContain("<svg ");
  expect(html).not.toMatch(/<img|<script| src=/);
  expect(html).toContain("Cite it so &amp; so.");
  for (const { title } of view.sources) expect(html).toContain(title.replaceAll("&", "&amp;"));
  expect(html).toContain(view.address);
});
