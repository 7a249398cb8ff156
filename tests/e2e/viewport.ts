import type { Page } from "playwright-core";

/** Sizes of screens in CSS pixels. */
export const viewports = {
  /** The narrowest page WCAG 2.2 asks for: 1280 px wide at 400%. */
  narrowest: { width: 320, height: 640 },
  phone: { width: 360, height: 780 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
} as const;

/** How many pixels of the page lie beside the screen; 0 where nothing scrolls sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
