import { type Item, isHeld } from "./lane.ts";
import type { PlacedMark } from "./mark.ts";
import { fitText, type TextStyle, textWidth } from "./textWidth.ts";

/** An item's label in at most `width` px: its name is cut before its place. */
function nameOf({ label, place }: Item, width: number, style: TextStyle): string {
  if (place === undefined) return fitText(label, width, style);
  const tail = `, ${place}`;
  const name = fitText(label, width - textWidth(tail, style), style);
  return name.length < 4 ? fitText(label, width, style) : name + tail;
}

/** A mark's label, and the items it does not name. */
export interface LabelText {
  readonly text: string;
  readonly unnamed: readonly Item[];
}

/** What is written beside a mark in at most `width` px: its name, or the names of its first held events. */
export function labelText({ items }: PlacedMark, width: number, style: TextStyle): LabelText {
  const [first, ...rest] = [
    ...items.filter(({ status }) => isHeld(status)),
    ...items.filter(({ status }) => !isHeld(status)),
  ];
  if (!first) return { text: "", unnamed: [] };
  const ending = rest.some(({ label }) => label !== first.label) ? "…" : "";
  let text = nameOf(first, width - textWidth(ending, style), style);
  let named = 1;
  const names = new Set([first.label]);
  for (const item of rest) {
    if (names.has(item.label)) {
      named += 1;
      continue;
    }
    if (text === "" || text.endsWith("…") || isHeld(item.status) !== isHeld(first.status)) break;
    const longer = `${text}, ${item.label}`;
    if (textWidth(longer + (named + 1 < items.length ? "…" : ""), style) > width) break;
    text = longer;
    names.add(item.label);
    named += 1;
  }
  const all = named === items.length || text === "" || text.endsWith("…");
  return { text: all ? text : `${text}…`, unnamed: text === "" ? items : rest.slice(named - 1) };
}
