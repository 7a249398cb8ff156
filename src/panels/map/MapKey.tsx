import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { MeasureSelect } from "#ui/MeasureSelect.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { Status } from "#ui/Status.tsx";
import { MapLegend } from "./MapLegend.tsx";
import styles from "./MapPanel.module.css";
import { measureGroups, measureName } from "./measureGroups.ts";
import type { PointedKey } from "./pointedKey.ts";

interface MapKeyProps {
  readonly measured: Measured;
  readonly pointedKey: PointedKey;
}

/** What the map shows, as a control; its legend; how much of the world is selected. */
export function MapKey({ measured, pointedKey }: MapKeyProps) {
  const messages = useMessages();
  const { map } = messages;
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const { countries: selected } = useSelection();
  const isWhole = measured.rows.every(({ country }) => selected.has(country));
  return (
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
      <MapLegend measured={measured} onPoint={(key) => pointedKey.setState({ key })} />
      <Status hidden={isWhole} className={styles.fine}>
        {map.size(selected.size, atlas.countries.length)}
      </Status>
    </div>
  );
}
