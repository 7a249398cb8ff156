/** What a key does while something is presented. */
export type PresentAct = "next" | "previous" | "first" | "last" | "notes" | "keys";

const acts: Readonly<Record<string, PresentAct>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  n: "notes",
  N: "notes",
  "?": "keys",
};

/** The parts of a key press that count. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">;

/** What a key press asks for; nothing where another key is held, which may be the browser's or a screen reader's. */
export function presentKey({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyPress): PresentAct | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return key === " " && shiftKey ? "previous" : acts[key];
}
