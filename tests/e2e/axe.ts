import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

const script = readFile("node_modules/axe-core/axe.min.js", "utf8");

/** Targets under 24 px are wrong but in a chart, where the list or table beside it is the larger way (WCAG 2.5.8). */
const run = `axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => id !== "target-size" || !document.querySelector(target.at(-1))?.closest("svg"))
      .map(({ target, failureSummary }) => [id, target.join(" "), failureSummary].join(": ").replaceAll(/\\s+/g, " ")),
  ),
)`;

/** What axe-core finds on the page as it is now, a line for each element: rule, element, what to mend. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(await script);
  return page.evaluate<readonly string[]>(run);
}
