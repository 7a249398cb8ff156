import type { BrowserContext } from "playwright-core";

/**
 * Collects what no page of ours may cause: console errors and warnings, uncaught errors, requests to other hosts; but for
 * what `forgiven` matches.
 */
export function complaintsOf(context: BrowserContext, site: string, forgiven?: RegExp): readonly string[] {
  const complaints: string[] = [];
  const complain = (complaint: string) => {
    if (!forgiven?.test(complaint)) complaints.push(complaint);
  };
  const { origin } = new URL(site);
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") complain(`console ${type}: ${message.text()}`);
  });
  context.on("weberror", (problem) => complain(`uncaught: ${problem.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const local = url.protocol === "data:" || url.protocol === "blob:";
    if (!local && url.origin !== origin) complain(`request to another host: ${url.href}`);
  });
  return complaints;
}
