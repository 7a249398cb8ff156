/** What has been typed in one go, and when the last key came, in ms. */
export interface Typed {
  readonly text: string;
  readonly time: number;
}

/** A pause after which typing begins anew, in ms. */
const pause = 700;

const isOngoing = (before: Typed | undefined, time: number): before is Typed =>
  before !== undefined && time - before.time <= pause;

/** Whether a key writes on: a space does within a name, and presses at its beginning. */
export const isTyped = (before: Typed | undefined, key: string, time: number): boolean =>
  key.length === 1 && (key !== " " || isOngoing(before, time));

/** Adds a typed character, or begins anew after a pause. */
export function typeOn(before: Typed | undefined, key: string, time: number): Typed {
  return { text: isOngoing(before, time) ? before.text + key : key, time };
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The place whose name starts with what was typed, accents and case aside; the same letter again goes on to the next.
 *
 * `places` are in the order the reader knows, and the search begins at the place `current`, which a longer text may keep.
 */
export function startingWith(
  places: readonly { readonly id: string; readonly name: string }[],
  text: string,
  current?: string,
): string | undefined {
  const letters = [...folded(text)];
  const again = letters.every((letter) => letter === letters[0]);
  const sought = again ? (letters[0] ?? "") : letters.join("");
  const start = places.findIndex(({ id }) => id === current) + (again ? 1 : 0);
  const inTurn = [...places.slice(Math.max(0, start)), ...places.slice(0, Math.max(0, start))];
  return inTurn.find(({ name }) => folded(name).startsWith(sought))?.id;
}
