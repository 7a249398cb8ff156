import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Observation } from "#core/model/records.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { type MeasureYears, measureYears } from "#core/select/measureYears.ts";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { measuredOf } from "./measuredOf.ts";

/** What a measure that needs no observations is measured by. */
export const none: readonly Observation[] = [];

interface ShownMeasure {
  readonly measured: Measured;
  readonly years: MeasureYears;
  /** Whether the scores of an indicator are still on their way. */
  readonly loading: boolean;
  /** Set where they could not be had. */
  readonly retry: (() => void) | undefined;
}

/** What the map shows under the filter; the scores of indicators come when one is asked for. */
export function useMeasured(): ShownMeasure {
  const atlas = useAtlas();
  const filter = useFilter();
  const { observations: pack } = useAtlasContent().packs;
  const wanted = filter.measure === "indicator";
  useEffect(() => {
    if (wanted) pack.ask();
  }, [pack, wanted]);
  const state = useStore(pack.store);
  const observations = wanted && state.state === "here" ? state.tables.observations : none;
  const measured = measuredOf(atlas, filter, observations);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured stays the same while nothing that matters here changes
  const years = useMemo(() => measureYears(atlas, filter, observations), [measured]);
  return {
    measured,
    years,
    loading: wanted && (state.state === "absent" || state.state === "loading"),
    retry: wanted && state.state === "failed" ? state.retry : undefined,
  };
}
