import type { Item } from "./lane.ts";
import type { TextStyle } from "./textWidth.ts";

/** A mark's name, and the tick that leads to it where it stands under the bar. */
export interface PlacedLabel {
  readonly mark: string;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Row under the bar, from 0; −1 on the bar's own line. */
  readonly row: number;
  /** Where the tick stands; `undefined` on the bar's own line. */
  readonly tick: number | undefined;
}

export interface Labels {
  readonly labels: readonly PlacedLabel[];
  readonly unnamed: readonly Item[];
}

/** How labels are set. */
export const labelStyle = (scale: number): TextStyle => ({ size: 12, scale });
/** Widest a label gets, in px, at its text's usual size. */
export const widest = 190;
/** Least room between two labels of a row. */
export const gap = 8;

/** Words for several marks of which not each can be named. */
export type SeveralWords = (items: readonly Item[]) => string;
