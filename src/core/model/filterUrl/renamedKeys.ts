/** Keys that links once used, each with the key that took its place: read for ever, never written. None so far. */
export const renamedKeys: ReadonlyMap<string, string> = new Map();
