import type { Measured } from "#core/select/measureRows.ts";
import type { MeasureYears } from "#core/select/measureYears.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useFilter } from "#state/hooks.ts";
import { ContinentLinks } from "./ContinentLinks.tsx";
import { LayerList } from "./LayerList.tsx";
import styles from "./MapPanel.module.css";
import { MapYear } from "./MapYear.tsx";

interface MapMoreProps {
  readonly measured: Measured;
  readonly years: MeasureYears;
}

/** What the map's own page has below it: its years, its layers, its windows, what the borders mean. */
export function MapMore({ measured, years }: MapMoreProps) {
  const { mapPage } = useMessages();
  const { measure } = useFilter();
  return (
    <>
      <MapYear measured={measured} years={years} />
      {measure === "layers" && measured.year !== undefined && <LayerList year={measured.year} />}
      <ContinentLinks />
      <p className={styles.fine}>{mapPage.borders}</p>
    </>
  );
}
