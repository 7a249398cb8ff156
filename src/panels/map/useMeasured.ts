import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Filter } from "#core/model/filter.ts";
import type { Observation } from "#core/model/records.ts";
import { type Measured, measureRows } from "#core/select/measureRows.ts";
import { type MeasureYears, measureYears } from "#core/select/measureYears.ts";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";

const none: readonly Observation[] = [];

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
  const relevant = useRelevant(filter);
  const shown = useMemo(
    () => ({
      measured: measureRows(atlas, relevant, observations),
      years: measureYears(atlas, relevant, observations),
    }),
    [atlas, relevant, observations],
  );
  return {
    ...shown,
    loading: wanted && (state.state === "absent" || state.state === "loading"),
    retry: wanted && state.state === "failed" ? state.retry : undefined,
  };
}

/** What of a filter changes the values of the map; only the number of cards that name a place depends on all of it. */
const relevantTo = ({ measure, layers, indicator, asOf, time, ...rest }: Filter): string =>
  JSON.stringify([measure, layers, indicator, asOf, time, measure === "programmes" ? rest : 0]);

/** The filter, the same object until something changes that the map's values depend on. */
function useRelevant(filter: Filter): Filter {
  const key = relevantTo(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what of the filter matters here
  return useMemo(() => filter, [key]);
}
