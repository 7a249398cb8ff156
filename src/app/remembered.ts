/** What the browser keeps of a reader's choice under `key`; `undefined` where it keeps nothing or lets us keep nothing. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice under `key`, or forgets it; does nothing where the browser lets us keep nothing. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // An embed in a sandbox has no storage: the choice then holds for this page alone.
  }
}
