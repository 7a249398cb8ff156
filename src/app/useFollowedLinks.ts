import { use, useEffect } from "react";
import { useGo } from "#state/hooks.ts";
import { BaseContext } from "#ui/Link.tsx";
import { pathFollowed } from "./followLinks.ts";

/** Follows every link within the atlas without a reload, in text and in pictures: one listener for the page. */
export function useFollowedLinks(): void {
  const go = useGo();
  const base = use(BaseContext);
  useEffect(() => {
    const pressed = (event: MouseEvent) => {
      const path = pathFollowed(event, base);
      if (path === undefined) return;
      event.preventDefault();
      go(path);
    };
    document.addEventListener("click", pressed);
    return () => document.removeEventListener("click", pressed);
  }, [go, base]);
}
