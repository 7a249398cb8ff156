export type Theme = "system" | "light" | "dark";

/** The key under which the browser keeps it; index.html reads it before the first paint. */
export const themeKey = "opd-atlas-theme";

const themes: readonly Theme[] = ["system", "light", "dark"];

/** A kept text as a theme; anything else is the system's own. */
export const themeOf = (text: string | undefined): Theme => themes.find((theme) => theme === text) ?? "system";

export const themeAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";

/** Lets the page follow a theme. */
export function applyTheme(theme: Theme, page: HTMLElement): void {
  if (theme === "system") delete page.dataset.theme;
  else page.dataset.theme = theme;
}
