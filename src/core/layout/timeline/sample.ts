import { bandHeight, diamondSize, doubtOf, type Form, formOf } from "./form.ts";
import type { Item } from "./lane.ts";
import { type PlacedMark, pillWidth, sharedBy, softBand } from "./mark.ts";

/** Width in px of a mark that stands alone, as in a list or a key. */
const widths: Readonly<Record<Form, number>> = {
  diamond: diamondSize,
  ellipse: 15,
  band: 18,
  frame: 18,
  hatch: 18,
  edge: 18,
  pill: pillWidth(1),
};

/** What a mark in a key stands for. */
export interface Sample {
  readonly form: Form;
  readonly hollow?: boolean;
  readonly postponed?: boolean;
  readonly width?: number;
}

/** A mark of no date, around `x`, as it stands in a key. */
export function sampleMark(
  { form, hollow = false, postponed = false, width = widths[form] }: Sample,
  x: number,
): PlacedMark {
  const left = x - width / 2;
  const segments = form === "edge" ? [{ form: "fade in" as const, x: left, width }] : softBand(left, width);
  return { id: form, items: [], form, x, left, width, hollow, postponed, doubt: "", segments };
}

/** The mark of an item that stands beside its name in a list: its form without its length. */
export const itemMark = (item: Item, x: number): PlacedMark => ({
  ...sampleMark({ form: formOf(item) }, x),
  ...sharedBy([item]),
  id: item.id,
  doubt: doubtOf(item.date),
});

/** Height in px that any mark keeps to. */
export const markHeight = bandHeight + 4;
