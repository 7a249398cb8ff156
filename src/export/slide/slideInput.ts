import type { Box } from "#core/layout/slide/box.ts";
import type { ExportedView } from "../exportedView.ts";

/** What the part of a slide below its title is laid out from. */
export interface SlideInput {
  readonly view: ExportedView;
  readonly box: Box;
  /** Size in px of the least text. */
  readonly text: number;
  /** Whether it is for a deck: what is counted is one chart of bars, and only the foot has links. */
  readonly forDeck: boolean;
  /** Whether it becomes pixels at once: nothing in it is picked or named. */
  readonly asPixels?: boolean;
}
