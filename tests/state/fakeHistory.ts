import type { Atlas } from "#core/model/atlas.ts";
import { type Address, type AtlasStore, createAtlasStore } from "#state/atlasStore.ts";

/** A browser's history with a store that follows it. */
export interface FakeHistory {
  readonly store: AtlasStore;
  readonly address: () => string;
  /** Number of entries before the current one. */
  readonly depth: () => number;
  readonly move: (by: number) => void;
}

export function fakeHistory(atlas: Atlas, start: Address): FakeHistory {
  const entries = [start.path + start.search];
  let current = 0;
  const address = () => entries[current] ?? "";
  const push = (href: string): void => {
    entries.splice(current + 1);
    current = entries.push(href) - 1;
    follow();
  };
  const store = createAtlasStore(atlas, start, { soon: push, now: push });
  const follow = (): void => {
    const [path = "", search = ""] = address().split(/(?=\?)/);
    store.getState().follow({ path, search });
  };
  const move = (by: number): void => {
    current = Math.min(entries.length - 1, Math.max(0, current + by));
    follow();
  };
  return { store, address, depth: () => current, move };
}
