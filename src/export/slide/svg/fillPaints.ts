import type { Fill } from "#core/layout/slide/mark.ts";
import { type DrawnTheme, themeTokens } from "#styles/themeTokens.ts";
import { element } from "./markup.ts";

const idOf = ({ paint, pattern }: Fill): string => `${pattern}-${paint}`.replace(/[^\w-]/g, "-");

/** The second colour of stripes. */
const second = "hue-od4d";

function pattern(fill: Fill, scale: number, colourOf: (paint: string) => string): string {
  const colour = colourOf(fill.paint);
  const paper = colourOf("paper");
  const id = idOf(fill);
  const tile = (width: number, height: number, turned: boolean, content: string) =>
    element(
      "pattern",
      {
        id,
        width,
        height,
        patternUnits: "userSpaceOnUse",
        patternTransform: `scale(${Math.round(scale * 100) / 100})${turned ? " rotate(45)" : ""}`,
      },
      content,
    );
  const ground = (width: number, height: number, paint: string) => element("rect", { width, height, fill: paint });
  const line = (paint: string, width: number) =>
    element("path", { d: "M2.5 0V5", stroke: paint, "stroke-width": width });
  const dot = (at: number) => element("circle", { cx: at, cy: at, r: 1.1, fill: paper });
  const stop = (offset: number, opacity: number) =>
    element("stop", { offset, "stop-color": colour, "stop-opacity": opacity });
  switch (fill.pattern) {
    case "hatch":
      return tile(5, 5, true, ground(5, 5, paper) + line(colourOf("rule2"), 1));
    case "gaps":
      return tile(5, 5, true, ground(5, 5, colour) + line(paper, 2.6));
    case "dots":
      return tile(8, 8, false, ground(8, 8, colour) + dot(2) + dot(6));
    case "lines":
      return tile(5, 5, false, element("path", { d: "M2.5 0V5", stroke: colour, "stroke-width": 1.5 }));
    case "stripes":
      return tile(8, 8, true, ground(8, 8, colourOf(second)) + ground(4, 8, colour));
    case "fade in":
      return element("linearGradient", { id }, stop(0, 0) + stop(1, 1));
    case "fade out":
      return element("linearGradient", { id }, stop(0, 1) + stop(1, 0));
    case "soft":
      return element("radialGradient", { id }, stop(0.45, 1) + stop(1, 0));
    case undefined:
      return "";
  }
}

/** The colours, patterns and gradients of a drawing in a theme: each is written once, however many shapes have it. */
export class FillPaints {
  readonly #written = new Map<string, string>();
  readonly #scale: number;
  readonly #tokens: ReadonlyMap<string, string>;

  /** @param scale how much larger patterns are than on the page */
  constructor(scale: number, theme: DrawnTheme) {
    this.#scale = scale;
    this.#tokens = themeTokens(theme);
  }

  /** The colour of a token; a colour that is named as such stays as it is. */
  readonly colourOf = (paint: string): string => this.#tokens.get(paint) ?? paint;

  /** The paint of a fill. */
  paintOf(fill: Fill): string {
    if (fill.pattern === undefined) return this.colourOf(fill.paint);
    const id = idOf(fill);
    if (!this.#written.has(id)) this.#written.set(id, pattern(fill, this.#scale, this.colourOf));
    return `url(#${id})`;
  }

  /** What stands in the drawing's `<defs>`. */
  get markup(): string {
    return [...this.#written.values()].join("");
  }
}
