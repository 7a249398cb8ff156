import { useEffect } from "react";
import { useHref, useNavigate } from "react-router";
import { pathFollowed } from "./followLinks.ts";

/** Follows every link within the atlas without a reload, in text and in pictures: one listener for the page. */
export function useFollowedLinks(): void {
  const navigate = useNavigate();
  const base = useHref("/").replace(/\/$/, "");
  useEffect(() => {
    const pressed = (event: MouseEvent) => {
      const path = pathFollowed(event, base);
      if (path === undefined) return;
      event.preventDefault();
      navigate(path);
    };
    document.addEventListener("click", pressed);
    return () => document.removeEventListener("click", pressed);
  }, [navigate, base]);
}
