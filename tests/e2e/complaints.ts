import type { BrowserContext } from "playwright-core";

/** Collects what no page of ours may cause: console errors and warnings, uncaught errors, requests to other hosts. */
export function complaintsOf(context: BrowserContext, site: string): readonly string[] {
  const complaints: string[] = [];
  const { origin } = new URL(site);
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") complaints.push(`console ${type}: ${message.text()}`);
  });
  context.on("weberror", (problem) => complaints.push(`uncaught: ${problem.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const local = url.protocol === "data:" || url.protocol === "blob:";
    if (!local && url.origin !== origin) complaints.push(`request to another host: ${url.href}`);
  });
  return complaints;
}
