import { useMemo, useState } from "react";
import type { Filter } from "#core/model/filter.ts";
import type { Pair } from "#core/model/filterUrl/pairs.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { type ExportedView, exportedView, type ViewKind } from "../exportedView.ts";

const paths: Readonly<Record<ViewKind, (id: string | undefined) => string>> = {
  map: () => "/map",
  timeline: () => "/timeline",
  programmes: () => "/programmes",
  country: (id) => `/countries/${id}`,
};

/** A view by its address: what kind it is, of which country, under which filter. */
export interface ViewPlace {
  readonly kind: ViewKind;
  /** The country, where `kind` is one. */
  readonly id?: string | undefined;
  readonly filter: Filter;
  /** Pairs of the address that are none of the atlas's own. */
  readonly unknown?: readonly Pair[];
}

/** Makes a view with all that travels with it. */
export type ViewMaker = (place: ViewPlace) => ExportedView;

/** The reader's own day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * The way to make any view of the atlas ready to be taken away; `undefined` while a part of the data is on its way. What
 * cannot be had is left out.
 *
 * @param base where the atlas lies on its site, without a slash at its end
 */
export function useViewMaker(base: string): ViewMaker | undefined {
  const atlas = useAtlas();
  const messages = useMessages();
  const [accessed] = useState(today);
  const details = usePack("details");
  const observations = usePack("observations");
  const world = useWorld();
  const waits = [details, observations].some(({ state }) => state === "absent" || state === "loading");
  return useMemo(() => {
    if (waits) return undefined;
    return ({ kind, id, filter, unknown = [] }) => {
      // A link may have asked for older data than those that are taken away.
      const kept = unknown.map(([key, text]): Pair => [key, key === "v" ? atlas.version : text]);
      const path = paths[kind](id) + writeFilter(filter, kept);
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
    };
  }, [waits, base, atlas, details, observations, world, messages, accessed]);
}
