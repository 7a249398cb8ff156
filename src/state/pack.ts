import { createStore, type StoreApi } from "zustand/vanilla";

/** A part of the data that comes when it is asked for. */
export type PackState<Tables> =
  | { readonly state: "absent" }
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly tables: Tables }
  | { readonly state: "failed"; readonly retry: () => void };

export interface Pack<Tables> {
  readonly store: StoreApi<PackState<Tables>>;
  /** Starts loading, unless it is here or on its way. */
  readonly ask: () => void;
}

/** A pack that is loaded once by `load`, or is here from the start; after a failure it may be tried again. */
export function createPack<Tables>(load: () => Promise<Tables>, ready?: Tables): Pack<Tables> {
  const store = createStore<PackState<Tables>>(() =>
    ready === undefined ? { state: "absent" } : { state: "here", tables: ready },
  );
  const start = (): void => {
    store.setState({ state: "loading" }, true);
    load().then(
      (tables) => store.setState({ state: "here", tables }, true),
      () => store.setState({ state: "failed", retry: start }, true),
    );
  };
  return {
    store,
    ask: () => {
      if (store.getState().state === "absent") start();
    },
  };
}
