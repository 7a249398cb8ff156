import { useState } from "react";
import { byId } from "#core/model/byId.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { type LegendRow, legendRows } from "./legendRows.ts";
import { belongsTo, type LegendKey } from "./looks.ts";
import styles from "./MapLegend.module.css";
import { Swatch } from "./Swatch.tsx";

interface MapLegendProps {
  readonly measured: Measured;
  /** The reader points at a row: its countries stand out on the map. */
  readonly onPoint: (key: LegendKey | undefined) => void;
}

/** Most countries that a row of the legend can choose: more would not fit into an address. */
const mostChosen = 60;

/** The legend: every class and state with its count; each row shows its countries and, pressed, lists them. */
export function MapLegend({ measured, onPoint }: MapLegendProps) {
  const messages = useMessages();
  const filter = useFilter();
  const rows = legendRows(measured, filter, messages);
  const [open, setOpen] = useState<string>();
  const scale = rows.filter((row) => row.class !== undefined && measured.bins.length > 1);
  const rest = rows.filter((row) => !scale.includes(row));
  const shared = { onPoint, toggle: (id: string) => setOpen(open === id ? undefined : id) };
  const opened = rows.find(({ id }) => id === open);
  return (
    <section className={styles.legend} aria-label={messages.map.legend.label}>
      {scale.length > 0 && (
        <ul className={styles.scale}>
          {scale.map((row) => (
            <LegendButton key={row.id} row={row} open={row.id === open} {...shared} wide />
          ))}
        </ul>
      )}
      <ul className={styles.rows}>
        {rest.map((row) => (
          <LegendButton key={row.id} row={row} open={row.id === open} {...shared} />
        ))}
      </ul>
      {opened && <LegendCountries row={opened} measured={measured} />}
    </section>
  );
}

interface LegendButtonProps {
  readonly row: LegendRow;
  readonly open: boolean;
  readonly wide?: boolean;
  readonly onPoint: MapLegendProps["onPoint"];
  readonly toggle: (id: string) => void;
}

function LegendButton({ row, open, wide = false, onPoint, toggle }: LegendButtonProps) {
  const point = () => onPoint(row);
  const leave = () => onPoint(undefined);
  return (
    <li>
      <button
        type="button"
        className={wide ? styles.step : styles.row}
        aria-expanded={open}
        onClick={() => toggle(row.id)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        {wide ? <span className={styles.band} style={{ background: row.paint }} /> : <Swatch row={row} />}
        <span className={styles.label}>{row.label}</span>
        <span className={styles.count}>{row.count}</span>
      </button>
    </li>
  );
}

function LegendCountries({ row, measured }: { readonly row: LegendRow; readonly measured: Measured }) {
  const { map } = useMessages();
  const atlas = useAtlas();
  const hrefOf = useHref();
  const ids = measured.rows.filter((each) => belongsTo(each, row)).map(({ country }) => country);
  const names = byId(atlas.countries);
  return (
    <div className={styles.countries}>
      <p>
        {map.legend.countries(ids.length)}
        {ids.length > 0 && ids.length <= mostChosen && <Link to={hrefOf({ countries: ids })}>{map.legend.filter}</Link>}
      </p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Link to={hrefOf({ countries: [id] })}>{names.get(id)?.name ?? id}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
