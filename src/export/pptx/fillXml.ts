import type { Fill, Stroke } from "#core/layout/slide/mark.ts";
import { element } from "../slide/svg/markup.ts";
import { lineEmu } from "./deckSize.ts";
import { colourXml } from "./themeColours.ts";

const solid = (token: string, opacity = 1): string => element("a:solidFill", {}, colourXml(token, opacity));

/** One of the patterns that every program of presentations has. */
const preset = (name: string, front: string, back: string, opacity: number): string =>
  element(
    "a:pattFill",
    { prst: name },
    element("a:fgClr", {}, colourXml(front, opacity)) + element("a:bgClr", {}, colourXml(back, opacity)),
  );

const stop = (position: number, token: string, opacity: number): string =>
  element("a:gs", { pos: position * 1000 }, colourXml(token, opacity));

const gradient = (stops: readonly string[], way: string): string =>
  element("a:gradFill", { rotWithShape: 1 }, element("a:gsLst", {}, stops.join("")) + way);

const across = element("a:lin", { ang: 0, scaled: 0 });
const outwards = element(
  "a:path",
  { path: "circle" },
  element("a:fillToRect", { l: 50_000, t: 50_000, r: 50_000, b: 50_000 }),
);

/** A fill, patterns by the presets nearest to ours. */
export function fillXml(fill: Fill | undefined): string {
  if (!fill) return element("a:noFill", {});
  const { paint, pattern, opacity = 1 } = fill;
  switch (pattern) {
    case undefined:
      return solid(paint, opacity);
    case "hatch":
      return preset("wdUpDiag", "rule2", "paper", opacity);
    case "gaps":
      return preset("dkUpDiag", "paper", paint, opacity);
    case "dots":
      return preset("pct20", "paper", paint, opacity);
    case "lines":
      return preset("narVert", paint, "paper", opacity);
    case "stripes":
      return preset("wdUpDiag", "hue-od4d", paint, opacity);
    case "fade in":
      return gradient([stop(0, paint, 0), stop(100, paint, opacity)], across);
    case "fade out":
      return gradient([stop(0, paint, opacity), stop(100, paint, 0)], across);
    case "soft":
      return gradient([stop(0, paint, 1), stop(45, paint, 1), stop(100, paint, 0)], outwards);
  }
}

/** A line around a shape, or none. */
export function lineXml(stroke: Stroke | undefined): string {
  if (!stroke) return element("a:ln", {}, element("a:noFill", {}));
  const { paint, width, dash } = stroke;
  const dashes = dash === undefined ? "" : element("a:prstDash", { val: dash[0] > 3 * width ? "dash" : "sysDash" });
  return element("a:ln", { w: lineEmu(width) }, solid(paint) + dashes + element("a:round", {}));
}
