/** Where the reader was on a page when they left it. */
export interface LeftPlace {
  readonly scrollX: number;
  readonly scrollY: number;
  /** A selector of what had the focus. */
  readonly focused: string | undefined;
}

/** The part of the browser's session storage that is used; it may throw at every touch. */
export type SessionStore = Pick<Storage, "getItem" | "setItem">;

const slot = "left-places";

/** Remembers places by history key, for as long as the page lives and, where the browser allows it, over a reload. */
export function createLeftPlaces(storage: () => SessionStore) {
  const places = new Map<string, LeftPlace>();
  try {
    for (const [key, place] of JSON.parse(storage().getItem(slot) ?? "[]")) places.set(key, place);
  } catch {
    // An embed's storage is closed, or holds something else: memory alone will do.
  }
  return {
    at: (key: string): LeftPlace | undefined => places.get(key),
    remember: (key: string, place: LeftPlace): void => {
      places.set(key, place);
    },
    save: (): void => {
      try {
        storage().setItem(slot, JSON.stringify([...places].slice(-50)));
      } catch {
        // As above.
      }
    },
  };
}

export type LeftPlaces = ReturnType<typeof createLeftPlaces>;

/** A selector that finds an element again after its page was drawn anew: by its id, or as a link by where it leads. */
export function selectorOf(element: Pick<Element, "id" | "getAttribute"> | null): string | undefined {
  if (element?.id) return `[id=${JSON.stringify(element.id)}]`;
  const href = element?.getAttribute("href");
  return href ? `a[href=${JSON.stringify(href)}]` : undefined;
}
