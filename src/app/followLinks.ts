import type { MouseEvent } from "react";

/** The address of a link as the document has it, in HTML and in SVG. */
const addressOf = (link: Element): string | null => link.getAttribute("href") ?? link.getAttribute("xlink:href");

/**
 * The address within the atlas that a plain click on a link leads to; `undefined` where the browser should follow it:
 * a click with a key held, another button, a link elsewhere, to a file, or to a place on the same page.
 *
 * @param base where the atlas lies on its site, without a slash at its end
 */
export function pathFollowed(event: MouseEvent, base: string): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link && addressOf(link);
  if (!link || !address || !/^\/(?!\/)/.test(address)) return undefined;
  if (link.hasAttribute("download") || link.hasAttribute("target") || link.getAttribute("rel") === "external")
    return undefined;
  return base !== "" && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
}
