import type { Line } from "../map/ring.ts";
import type { Box } from "./box.ts";
import type { PlacedText } from "./placedText.ts";
import type { Face } from "./textWidth.ts";

/** Names a colour of styles/tokens.css, without its dashes: `ink`, `ramp-3`, `hue-pod`. */
export type Paint = string;

/**
 * `hatch` light lines on paper, `gaps` lines of paper and `dots` dots of paper over the colour, `lines` upright lines,
 * `stripes` the colour and a second one, `fade in` and `fade out` from nothing to the colour and back, `soft` a soft dot.
 */
export type Pattern = "hatch" | "gaps" | "dots" | "lines" | "stripes" | "fade in" | "fade out" | "soft";

export interface Fill {
  readonly paint: Paint;
  readonly pattern?: Pattern | undefined;
  /** From 0 to 1; 1 unless said. */
  readonly opacity?: number | undefined;
}

export interface Stroke {
  readonly paint: Paint;
  /** In px. */
  readonly width: number;
  /** Lengths of a dash and of a gap, in px. */
  readonly dash?: readonly [number, number] | undefined;
}

export type Outline =
  | { readonly kind: "rect"; readonly box: Box; readonly radius?: number | undefined }
  | { readonly kind: "ellipse"; readonly box: Box }
  | { readonly kind: "lines"; readonly lines: readonly Line[] };

/** What is said of a mark to those who cannot see it, and where a presenter picks it from a list. */
interface Named {
  readonly name: string;
  /** Empty where the mark adds nothing to what others say. */
  readonly description: string;
}

export interface ShapeMark extends Named {
  readonly kind: "shape";
  readonly outline: Outline;
  readonly fill?: Fill | undefined;
  readonly stroke?: Stroke | undefined;
  /** Words in its middle. */
  readonly words?: { readonly text: string; readonly size: number; readonly paint: Paint } | undefined;
}

/** Words within a text that lead somewhere. */
export interface TextLink {
  readonly text: string;
  readonly href: string;
}

/** A paragraph. */
export interface TextMark extends Named {
  readonly kind: "text";
  /** The title of a slide is one; all else is text. */
  readonly role: "title" | "text";
  readonly text: string;
  readonly face: Face;
  /** Of the letters, and from one baseline to the next, in px. */
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly PlacedText[];
  /** The room it may take, which its lines need not fill. */
  readonly room: Box;
  readonly paint: Paint;
  readonly links: readonly TextLink[];
  /** Whether it stands on other marks, and needs a halo of paper. */
  readonly halo: boolean;
}

/** A counted thing of a chart of bars. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly fill: Fill;
  readonly stroke?: Stroke | undefined;
  readonly box: Box;
  readonly number: PlacedText;
}

/** Bars on one scale from 0, one under the other at even steps. */
export interface BarsMark extends Named {
  readonly kind: "bars";
  readonly bars: readonly Bar[];
  /** What is counted. */
  readonly counted: string;
  /** The room of bars and numbers, an even share of its height for each. */
  readonly room: Box;
  /** The count that would fill the room's width. */
  readonly most: number;
}

/** Marks that are moved together. */
export interface GroupMark extends Named {
  readonly kind: "group";
  readonly marks: readonly (ShapeMark | TextMark)[];
}

export type Mark = ShapeMark | TextMark | BarsMark | GroupMark;

/** A picture of a view at one size: everything that is drawn, the last on top. */
export interface PlacedSlide {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
