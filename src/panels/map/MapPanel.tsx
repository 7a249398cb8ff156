import { useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { ErrorState } from "#ui/ErrorState.tsx";
import { MeasureSelect } from "#ui/MeasureSelect.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Status } from "#ui/Status.tsx";
import { ContinentLinks } from "./ContinentLinks.tsx";
import { CountryBrief } from "./CountryBrief.tsx";
import { CountryMatrix } from "./CountryMatrix.tsx";
import { LayerList } from "./LayerList.tsx";
import type { LegendKey } from "./looks.ts";
import { MapFigure } from "./MapFigure.tsx";
import { MapHeading, mapTitle } from "./MapHeading.tsx";
import { MapLegend } from "./MapLegend.tsx";
import styles from "./MapPanel.module.css";
import { MapTable } from "./MapTable.tsx";
import { MapYear } from "./MapYear.tsx";
import { measureGroups, measureName } from "./measureGroups.ts";
import { RegionList } from "./RegionList.tsx";
import { useMeasured } from "./useMeasured.ts";

interface MapPanelProps {
  /** With years, layers and regions, as on the map's own page. */
  readonly full?: boolean;
}

/** The map with all that belongs to it: what it shows, its legend, its countries as a list, the same rows as a table. */
export function MapPanel({ full = false }: MapPanelProps) {
  const messages = useMessages();
  const { map } = messages;
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const world = useWorld();
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
          <MapTable measured={measured} title={title} />
        ) : world && !loading ? (
          <MapFigure world={world} measured={measured} title={title} legendKey={legendKey} />
        ) : (
          <div className={styles.wait}>
            <Skeleton label={map.loading} height="100%" />
          </div>
        )}
        {full && <MapYear measured={measured} years={years} />}
        {full && filter.measure === "layers" && measured.year !== undefined && <LayerList year={measured.year} />}
        {full && <ContinentLinks />}
        {full && <p className={styles.fine}>{map.borders}</p>}
      </div>
      <div className={styles.side}>
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
        {filter.countries.slice(0, 3).map((id) => (
          <CountryBrief key={id} id={id} measured={measured} />
        ))}
        {isMatrix ? (
          filter.countries.length === 0 && <CountryMatrix measured={measured} />
        ) : (
          <RegionList measured={measured} />
        )}
      </div>
    </section>
  );
}
