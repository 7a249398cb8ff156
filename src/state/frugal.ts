import { useSyncExternalStore } from "react";

/** What browsers tell of the connection, some of them. */
interface Connection extends EventTarget {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const connection = (): Connection | undefined => (navigator as { readonly connection?: Connection }).connection;

const reducedData = "(prefers-reduced-data: reduce)";

/** Whether the reader asked to save data, or the connection is slow: then nothing comes that was not asked for. */
export function isFrugal(): boolean {
  const { saveData = false, effectiveType = "" } = connection() ?? {};
  return saveData || /(^|-)2g$/.test(effectiveType) || matchMedia(reducedData).matches;
}

function subscribe(listener: () => void): () => void {
  const told = connection();
  const wish = matchMedia(reducedData);
  told?.addEventListener?.("change", listener);
  wish.addEventListener("change", listener);
  return () => {
    told?.removeEventListener?.("change", listener);
    wish.removeEventListener("change", listener);
  };
}

/** Whether to be frugal with the reader's data, now; not so where there is no window. */
export const useFrugal = (): boolean => useSyncExternalStore(subscribe, isFrugal, () => false);
