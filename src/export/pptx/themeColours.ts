import { hsl } from "d3";
import { themeTokens } from "#styles/themeTokens.ts";
import { element } from "../slide/svg/markup.ts";

const colourOf = (token: string): string => themeTokens().get(token) ?? token;

/** A colour as these formats write it. */
const hex = (token: string): string => colourOf(token).replace("#", "").toUpperCase();

/** The colours of the theme, by the places that every theme has: a presenter's own takes them over. */
const places = {
  dk1: "ink",
  lt1: "paper",
  dk2: "ink2",
  lt2: "land",
  accent1: "ramp-4",
  accent2: "hue-pod",
  accent3: "hue-od4d",
  accent4: "hue-ogp",
  accent5: "hue-wb",
  accent6: "accent",
  // Links stay as quiet as the text they stand in.
  hlink: "ink2",
  folHlink: "ink2",
} as const;

/** How slides name the first four places. */
const schemeNames: Readonly<Record<string, string>> = { dk1: "tx1", lt1: "bg1", dk2: "tx2", lt2: "bg2" };

const schemeOf = new Map<string, string>([
  ...Object.entries(places)
    .filter(([place]) => !/link/i.test(place))
    .map(([place, token]): [string, string] => [token, schemeNames[place] ?? place]),
  ["on-light", "tx1"],
]);

/** Tokens that are a lighter or a darker shade of one of the theme. */
const shadeOf: Readonly<Record<string, string>> = {
  "ramp-1": "ramp-4",
  "ramp-2": "ramp-4",
  "ramp-3": "ramp-4",
  "ramp-5": "ramp-4",
  "ramp-6": "ramp-4",
  ink3: "ink",
  rule: "land",
  rule2: "land",
  edge: "land",
  land2: "land",
  "hue-other": "ink",
};

/** What makes a colour of the theme paler and lighter or darker, in thousandths of a percent. */
function shading(token: string, base: string): string {
  const [from, to] = [hsl(colourOf(base)), hsl(colourOf(token))];
  const value = (name: string, share: number) => element(`a:${name}`, { val: Math.round(share * 100_000) });
  const paler = value("satMod", to.s / from.s);
  if (to.l <= from.l) return paler + value("lumMod", to.l / from.l);
  const keep = (1 - to.l) / (1 - from.l);
  return paler + value("lumMod", keep) + value("lumOff", 1 - keep);
}

/** A colour, of the theme where the theme has it; `opacity` from 0 to 1. */
export function colourXml(token: string, opacity = 1): string {
  const alpha = opacity < 1 ? element("a:alpha", { val: Math.round(opacity * 100_000) }) : "";
  const own = schemeOf.get(token);
  if (own !== undefined) return element("a:schemeClr", { val: own }, alpha);
  const base = shadeOf[token];
  if (base !== undefined) return element("a:schemeClr", { val: schemeOf.get(base) }, shading(token, base) + alpha);
  return element("a:srgbClr", { val: hex(token) }, alpha);
}

/** The theme's table of colours. */
export const colourScheme = (): string =>
  element(
    "a:clrScheme",
    { name: "Open Data Partnerships Atlas" },
    Object.entries(places)
      .map(([place, token]) => element(`a:${place}`, {}, element("a:srgbClr", { val: hex(token) })))
      .join(""),
  );
