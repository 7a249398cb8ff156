import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { usePack } from "#state/usePack.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { type ExportedView, exportedView, type ViewKind } from "../exportedView.ts";

const paths: Readonly<Record<ViewKind, (id: string | undefined) => string>> = {
  map: () => "/map",
  timeline: () => "/timeline",
  programmes: () => "/programmes",
  country: (id) => `/countries/${id}`,
};

/** The reader's own day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * The view that the reader takes away, with all that travels with it; `undefined` while a part of it is on its way. What
 * cannot be had is left out.
 *
 * @param base where the atlas lies on its site, without a slash at its end
 */
export function useExportedView(kind: ViewKind, id: string | undefined, base: string): ExportedView | undefined {
  const { atlas, store } = useAtlasContent();
  const filter = useStore(store, (state) => state.filter);
  const unknown = useStore(store, (state) => state.unknown);
  const messages = useMessages();
  const [accessed] = useState(today);
  const details = usePack("details");
  const observations = usePack("observations");
  const world = useWorld();
  const waits = [details, observations].some(({ state }) => state === "absent" || state === "loading");
  return useMemo(() => {
    if (waits) return undefined;
    const path = paths[kind](id) + writeFilter(filter, unknown);
    return exportedView({
      kind,
      filter,
      countryId: kind === "country" ? id : undefined,
      address: window.location.origin + base + path,
      path,
      atlas,
      details: details.state === "here" ? details.tables : undefined,
      observations: observations.state === "here" ? observations.tables : undefined,
      world,
      messages,
      accessed,
    });
  }, [waits, kind, id, base, filter, unknown, atlas, details, observations, world, messages, accessed]);
}
