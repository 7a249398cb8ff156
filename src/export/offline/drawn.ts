import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** What React draws, as markup whose ids begin with a prefix; drawn beside the page, where nobody sees it. */
export function drawn(chart: ReactElement, identifierPrefix = ""): string {
  const place = document.createElement("div");
  const root = createRoot(place, { identifierPrefix });
  flushSync(() => root.render(chart));
  const markup = place.innerHTML;
  root.unmount();
  return markup;
}
