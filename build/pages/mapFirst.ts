import { earlyStyles } from "./earlyStyles.ts";
import { keepScript } from "./inlineScripts.ts";
import { escaped } from "./markup.ts";

/** A page that begins with the map, so written that the map can be painted before the rest of it is here, or is made. */
export interface MapFirst {
  /** What stands in the root, the whole style sheet right behind the map. */
  readonly html: string;
  /** What the page needs of it up to there. */
  readonly style: string;
}

/** Where the map of the whole world ends. */
function endOfMap(html: string): number | undefined {
  const map = html.indexOf(" data-country=");
  const end = html.indexOf("</svg>", map);
  return map < 0 || end < 0 ? undefined : end + "</svg>".length;
}

/** What stands before the map and may come after it, by name: held.css knows how high each is in a wide window. */
const held: Readonly<Record<string, RegExp>> = {
  bar: /(?<=<div [^>]*data-bar[^>]*>).*?(?=<\/div><\/header>)/s,
  size: /(?<=<\/h1>)<div.*?(?=<\/header>)/s,
  h1: /<h1.*?<\/h1>/s,
  note: /(?<=<\/h2>)<p>.*?(?=<\/header>)/s,
  h2: /<h2>.*?<\/h2>/s,
  slides: /(?<=<\/header>)<div [^>]*data-needs-script.*?<\/div>/s,
};

/** Puts what is held into elements that are text where scripts run, and are what they hold where none runs. */
const holding = (html: string): string =>
  Object.entries(held).reduce(
    (text, [name, part]) => text.replace(part, `<div data-held="${name}"><noscript>$&</noscript></div>`),
    html,
  );

/**
 * Brings a page's map before most of its styles; `undefined` where the page does not show it.
 *
 * What stands before it is text where scripts run, made by them right after the first paint: fields, buttons and fonts
 * are long in coming. HTML has no style element among what is shown, but SVG has. It is moved to the head before the page
 * is taken over (see inlineScripts.ts), so that React finds what it has written.
 */
export function mapFirst(html: string, style: string): MapFirst | undefined {
  const end = endOfMap(html);
  if (end === undefined) return undefined;
  const [before, after] = [holding(html.slice(0, end)), html.slice(end)];
  const later = `<svg data-styles style="display:none"><style>${escaped(style).replaceAll("&quot;", '"')}</style></svg>`;
  return { html: `${before}<script>${keepScript}</script>${later}${after}`, style: earlyStyles(style, before) };
}
