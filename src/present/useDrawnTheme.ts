import { useSyncExternalStore } from "react";
import type { DrawnTheme } from "#styles/themeTokens.ts";

const prefersDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

function subscribe(hear: () => void): () => void {
  const query = prefersDark();
  query.addEventListener("change", hear);
  return () => query.removeEventListener("change", hear);
}

/** The theme that the page is shown in: the one the reader chose, else the system's. */
function shownTheme(): DrawnTheme {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return prefersDark().matches ? "dark" : "light";
}

/** The theme in which pictures must be drawn to stand on the page, as it is and as it becomes. */
export const useDrawnTheme = (): DrawnTheme => useSyncExternalStore(subscribe, shownTheme, () => "light");
