import type { Box } from "#core/layout/slide/box.ts";
import type { ExportedView } from "../exportedView.ts";

/** What the part of a slide below its title is laid out from. */
export interface SlideInput {
  readonly view: ExportedView;
  readonly box: Box;
  /** Size in px of the least text. */
  readonly text: number;
  /** Whether what is counted must be one chart of bars. */
  readonly wantsBars: boolean;
}
