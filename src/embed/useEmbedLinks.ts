import { useContext, useEffect } from "react";
import { useLocation } from "react-router";
import { useGo } from "#state/hooks.ts";
import { BaseContext } from "#ui/Link.tsx";

/** The link that was pressed, and its address within the atlas where it leads to one. */
function linkPressed({ target }: Event, base: string): { readonly link: Element; readonly path: string } | undefined {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  const address = link?.getAttribute("href") ?? "";
  return link ? { link, path: address.startsWith(base) ? address.slice(base.length) : address } : undefined;
}

/**
 * Follows a link to another state of this very embed in its place. Every other link leaves for a window of its own: the
 * frame around the embed belongs to another site.
 */
export function useEmbedLinks(): void {
  const go = useGo();
  const base = useContext(BaseContext);
  const { pathname } = useLocation();
  useEffect(() => {
    const staysHere = (path: string) => path.replace(/[?#].*$/, "") === pathname;
    const leave = (event: MouseEvent) => {
      const pressed = linkPressed(event, base);
      if (!pressed || staysHere(pressed.path) || pressed.link.hasAttribute("aria-haspopup")) return;
      pressed.link.setAttribute("target", "_blank");
      pressed.link.setAttribute("rel", "noopener");
      // What a link does in the atlas besides, such as choosing a country, it does not do here.
      event.stopPropagation();
    };
    const stay = (event: MouseEvent) => {
      const pressed = linkPressed(event, base);
      if (!pressed || !staysHere(pressed.path) || event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(pressed.path);
    };
    document.addEventListener("click", leave, true);
    document.addEventListener("click", stay);
    return () => {
      document.removeEventListener("click", leave, true);
      document.removeEventListener("click", stay);
    };
  }, [go, base, pathname]);
}
