import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { legendRows } from "#panels/map/legendRows.ts";
import { Swatch } from "#panels/map/Swatch.tsx";
import { useFilter } from "#state/hooks.ts";
import styles from "./PlainLegend.module.css";

/** The legend of the map to read: every class and state with its count. */
export function PlainLegend({ measured }: { readonly measured: Measured }) {
  const messages = useMessages();
  const filter = useFilter();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
    <ul role="list" aria-label={messages.map.legend.label} className={styles.legend}>
      {legendRows(measured, filter, messages).map((row) => (
        <li key={row.id}>
          <Swatch row={row} />
          {row.label} <b>{row.count}</b>
        </li>
      ))}
    </ul>
  );
}
