import { lazy, memo, Suspense, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { AfterPaint } from "#state/AfterPaint.tsx";
import { useFilter } from "#state/hooks.ts";
import { useWorld, useWorldRetry } from "#state/WorldContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { ExportButton } from "#ui/ExportButton.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { MapFigure } from "./MapFigure.tsx";
import { MapHeading } from "./MapHeading.tsx";
import { MapKey } from "./MapKey.tsx";
import { MapList } from "./MapList.tsx";
import styles from "./MapPanel.module.css";
import { mapTitle } from "./mapTitle.ts";
import { createPointedKey } from "./pointedKey.ts";
import { useMeasured } from "./useMeasured.ts";

const MapMore = lazy(async () => ({ default: (await import("./MapMore.tsx")).MapMore }));
const MapTable = lazy(async () => ({ default: (await import("./MapTable.tsx")).MapTable }));

interface MapPanelProps {
  /** With years, layers and regions, as on the map's own page. */
  readonly full?: boolean;
}

/**
 * The map with all that belongs to it: what it shows, its legend, its countries as a list, the same rows as a table.
 * Each part has a boundary of its own, so that a page that was served is taken over part by part.
 */
export const MapPanel = memo(function MapPanel({ full = false }: MapPanelProps) {
  const messages = useMessages();
  const { map } = messages;
  const filter = useFilter();
  const world = useWorld();
  const shapesAgain = useWorldRetry();
  const { measured, years, loading, retry } = useMeasured();
  const [pointedKey] = useState(createPointedKey);
  const title = mapTitle(measured, filter, messages);
  return (
    <section className={styles.panel} data-full={full || undefined} aria-label={title}>
      <div className={styles.main}>
        <div className={styles.top}>
          <MapHeading measured={measured} years={years} titleHidden={full} />
          <ExportButton kind="map" />
        </div>
        {retry && <ErrorState title={map.failed.title} retryLabel={map.failed.retry} onRetry={retry} />}
        {filter.tab === "table" ? (
          <Suspense fallback={<Skeleton label={map.loading} lines={12} />}>
            <MapTable measured={measured} title={title} />
          </Suspense>
        ) : world && !loading ? (
          <Suspense>
            <div className={styles.stage}>
              <MapFigure world={world} measured={measured} title={title} pointedKey={pointedKey} />
            </div>
          </Suspense>
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
        <Suspense>
          <MapKey measured={measured} pointedKey={pointedKey} />
        </Suspense>
        <div className={styles.list}>
          <AfterPaint>
            <Suspense>
              <MapList compares={!full} />
            </Suspense>
          </AfterPaint>
        </div>
      </div>
    </section>
  );
});
