interface LinkWays {
  /** Where the atlas lies on its site, without a slash at its end. */
  readonly base: string;
  /** Path of the embed within the atlas. */
  readonly path: string;
  /** Shows another state of this embed; without it every link leaves. */
  readonly go?: (href: string) => void;
  /** Says an address that the host does not let the frame open. */
  readonly say: (address: string) => void;
  /** The secret by which WordPress opens a link in the frame's stead. */
  readonly secret?: string | undefined;
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Whether the frame has no origin of its own, as in a sandbox: there, windows may be forbidden without a word. */
const isSandboxed = ({ origin }: Window): boolean => origin === "null";

/**
 * Follows a link to another state of this very embed in its place. Every other link leaves for a window of its own: the
 * frame around the embed belongs to another site. Where a sandbox forbids that, the address is said instead.
 */
export function followEmbedLinks(page: Window, { base, path, go, say, secret }: LinkWays): void {
  const pathOf = (link: HTMLAnchorElement | SVGAElement): string => {
    const address = link.getAttribute("href") ?? "";
    return address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  };
  const linkOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement | SVGAElement>("a[href]") : null;
  const stays = (href: string): boolean => go !== undefined && href.replace(/[?#].*$/, "") === path;
  page.document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || !isPlain(event)) return;
    const href = pathOf(link);
    if (stays(href)) {
      event.preventDefault();
      go?.(href);
      return;
    }
    const address = new URL(link.getAttribute("href") ?? "", page.location.href).href;
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener");
    if (!isSandboxed(page)) return;
    event.preventDefault();
    if (secret !== undefined) page.parent.postMessage({ message: "link", value: address, secret }, "*");
    const opened = page.open(address, "_blank");
    if (opened) opened.opener = null;
    else say(address);
  });
}
