import { lazy, memo, Suspense, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { AfterPaint } from "#state/AfterPaint.tsx";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { useWorld, useWorldRetry } from "#state/WorldContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { MeasureSelect } from "#ui/MeasureSelect.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Status } from "#ui/Status.tsx";
import { CountryMatrix } from "./CountryMatrix.tsx";
import type { LegendKey } from "./looks.ts";
import { MapFigure } from "./MapFigure.tsx";
import { MapHeading, mapTitle } from "./MapHeading.tsx";
import { MapLegend } from "./MapLegend.tsx";
import styles from "./MapPanel.module.css";
import { measureGroups, measureName } from "./measureGroups.ts";
import { useMeasured } from "./useMeasured.ts";

const MapMore = lazy(async () => ({ default: (await import("./MapMore.tsx")).MapMore }));
const MapTable = lazy(async () => ({ default: (await import("./MapTable.tsx")).MapTable }));
const RegionList = lazy(async () => ({ default: (await import("./RegionList.tsx")).RegionList }));
const CountryBrief = lazy(async () => ({ default: (await import("./CountryBrief.tsx")).CountryBrief }));

interface MapPanelProps {
  /** With years, layers and regions, as on the map's own page. */
  readonly full?: boolean;
}

/** The map with all that belongs to it: what it shows, its legend, its countries as a list, the same rows as a table. */
export const MapPanel = memo(function MapPanel({ full = false }: MapPanelProps) {
  const messages = useMessages();
  const { map } = messages;
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const world = useWorld();
  const shapesAgain = useWorldRetry();
  const selection = useSelection();
  const { measured, years, loading, retry } = useMeasured();
  const [legendKey, setLegendKey] = useState<LegendKey>();
  const title = mapTitle(measured, filter, messages);
  const pale = measured.rows.filter(({ country }) => !selection.countries.has(country)).length;
  const size = map.size(selection.countries.size, atlas.countries.length);
  const isMatrix = filter.measure === "founding" && !full;
  return (
    <section className={styles.panel} data-full={full || undefined} aria-label={title}>
      <div className={styles.main}>
        <MapHeading measured={measured} years={years} titleHidden={full} />
        {retry && <ErrorState title={map.failed.title} retryLabel={map.failed.retry} onRetry={retry} />}
        {filter.tab === "table" ? (
          <Suspense fallback={<Skeleton label={map.loading} lines={12} />}>
            <MapTable measured={measured} title={title} />
          </Suspense>
        ) : world && !loading ? (
          <MapFigure world={world} measured={measured} title={title} legendKey={legendKey} />
        ) : shapesAgain ? (
          <ErrorState title={map.failed.shapes} retryLabel={map.failed.retry} onRetry={shapesAgain} />
        ) : (
          <div className={styles.wait}>
            <Skeleton label={map.loading} height="100%" />
          </div>
        )}
        {full && (
          <div className={styles.more}>
            <Suspense>
              <MapMore measured={measured} years={years} />
            </Suspense>
          </div>
        )}
      </div>
      <div className={styles.side}>
        <div className={styles.key}>
          <div className={styles.controls}>
            <MeasureSelect
              label={map.measureMenu.short}
              value={measureName(atlas, filter, messages)}
              groups={() => measureGroups(atlas, filter, hrefOf, messages)}
            />
            <SegmentedControl
              label={map.tabs.label}
              current={filter.tab}
              segments={[
                { id: "map", label: map.tabs.map, href: hrefOf({ tab: "map" }) },
                { id: "table", label: map.tabs.table, href: hrefOf({ tab: "table" }) },
              ]}
            />
          </div>
          <MapLegend measured={measured} onPoint={setLegendKey} />
          <Status hidden={pale === 0} className={styles.fine}>
            {size}
          </Status>
        </div>
        <div className={styles.list}>
          <AfterPaint>
            <Suspense>
              {filter.countries.slice(0, 3).map((id) => (
                <CountryBrief key={id} id={id} measured={measured} />
              ))}
              {isMatrix ? (
                filter.countries.length === 0 && <CountryMatrix measured={measured} />
              ) : (
                <RegionList measured={measured} />
              )}
            </Suspense>
          </AfterPaint>
        </div>
      </div>
    </section>
  );
});
