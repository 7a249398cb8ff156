/** A path to a file of the site, such as a table of the data, not to a page of the atlas. */
const file = /\.\w+$/;

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
  const address = link?.getAttribute("href") ?? link?.getAttribute("xlink:href");
  if (!link || !address || !/^\/(?!\/)/.test(address)) return undefined;
  if (link.hasAttribute("download") || link.hasAttribute("target")) return undefined;
  if (file.test(address.replace(/[?#].*$/, ""))) return undefined;
  if (!address.startsWith(base)) return undefined;
  const path = address.slice(base.length);
  if (path === "" || /^[?#]/.test(path)) return `/${path}`;
  return path.startsWith("/") ? path : undefined;
}
