import type { Box } from "#core/layout/slide/box.ts";
import type { Mark } from "#core/layout/slide/mark.ts";
import type { PreviewScene } from "./previewContent.ts";

/** Where what a picture shows has its place. */
export interface PreviewRoom {
  readonly box: Box;
  /** Size in px of the least text. */
  readonly text: number;
}

/** What the picture of one page shows. */
export interface PreviewView {
  /** What the page is about, or what it shows. */
  readonly headline: string;
  /** A sentence more, where there is one to say. */
  readonly note?: string | undefined;
  /** Names of who published what it rests on, the first first. */
  readonly publishers: readonly string[];
  /** Whether it shows a map, and so has to say how borders are meant. */
  readonly hasMap: boolean;
  readonly body: (room: PreviewRoom) => readonly Mark[];
}

/** The picture of the page with an id; `undefined` where there is no such page. */
export type PreviewOf = (scene: PreviewScene, id: string) => PreviewView | undefined;
