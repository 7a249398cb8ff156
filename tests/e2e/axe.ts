import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const script = readFile("node_modules/axe-core/axe.min.js", "utf8");

/** What axe-core finds on the page as it is now, a line for each element: rule, element, what to mend. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(await script);
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ rules: { "target-size": { enabled: true } } })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
