import { readFileSync } from "node:fs";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The tokens of the light theme, by name. */
const tokens = new Map(
  [...readFileSync("src/styles/tokens.css", "utf8").matchAll(/--([\w-]+):\s*(?:light-dark\(([^,]+),[^)]*\)|([^;]+));/g)]
    .reverse()
    .map(([, name = "", light, plain]) => [name, (light ?? plain ?? "").trim()]),
);

/** Draws a chart as an SVG file a person can open: tokens as their light values, a line an element, no classes. */
export function picture(chart: ReactElement): string {
  return renderToStaticMarkup(chart)
    .replaceAll(/var\(--([\w-]+)\)/g, (all, name: string) => tokens.get(name) ?? all)
    .replaceAll(/ class="[^"]*"/g, "")
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" style="background:#fbfaf7;font-family:sans-serif" ')
    .replaceAll("><", ">\n<")
    .concat("\n");
}
