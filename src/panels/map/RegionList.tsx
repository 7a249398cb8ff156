import { useMemo, useState } from "react";
import { byId } from "#core/model/byId.ts";
import { toggled } from "#core/model/toggled.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHover, useHref } from "#state/hooks.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import { paintOf } from "./looks.ts";
import styles from "./RegionList.module.css";
import { rowWords, valueWords } from "./rowWords.ts";

interface RegionListProps {
  readonly measured: Measured;
}

const hasValue = ({ state }: MeasureRow): boolean => state === "value" || state === "ended";

/** The countries beside the map, region by region: how many have a value, and each with its own. */
export function RegionList({ measured }: RegionListProps) {
  const { map } = useMessages();
  const atlas = useAtlas();
  const { regions: chosen } = useFilter();
  const groups = useMemo(() => {
    const regionOf = new Map(atlas.countries.map(({ id, regionFy2025 }) => [id, regionFy2025]));
    const regions = atlas.regions.filter(({ scheme }) => scheme !== "FY2026");
    return [...regions, { id: undefined, name: map.regionList.none }].map(({ id, name }) => ({
      id,
      name,
      rows: measured.rows.filter(({ country }) => regionOf.get(country) === id),
    }));
  }, [atlas, measured, map]);
  const largest = Math.max(...groups.map(({ rows }) => rows.length));
  return (
    <section className={styles.regions}>
      <header>
        <h3>{map.regionList.title}</h3>
        <span>{map.regionList.hint}</span>
      </header>
      {groups.map(({ id, name, rows }) => (
        <Disclosure
          key={id ?? ""}
          open={id !== undefined && chosen.includes(id)}
          summary={
            <span className={styles.summary}>
              <span>{name}</span>
              <RegionBar rows={rows} measured={measured} share={rows.length / largest} />
              <span className={styles.count}>{map.regionList.of(rows.filter(hasValue).length, rows.length)}</span>
            </span>
          }
        >
          <RegionCountries id={id} rows={rows} measured={measured} />
        </Disclosure>
      ))}
    </section>
  );
}

/** A stacked bar of a region's classes, on one scale for all regions. */
function RegionBar({
  rows,
  measured,
  share,
}: RegionListProps & { readonly rows: readonly MeasureRow[]; readonly share: number }) {
  const width = 86 * share;
  let x = 0;
  const parts = measured.bins.map((bin) => {
    const part = {
      x,
      width: (width * rows.filter((row) => row.class === bin.class).length) / Math.max(1, rows.length),
      fill: paintOf(measured, bin.class),
      key: bin.class,
    };
    x += part.width;
    return part;
  });
  return (
    <svg width={86} height={10} aria-hidden focusable="false" className={styles.bar}>
      <rect width={width} height={10} fill="var(--land)" />
      {parts.map(({ key, ...part }) => (
        <rect key={key} height={10} {...part} />
      ))}
    </svg>
  );
}

/** So many countries are named at first. */
const shownFirst = 20;

function RegionCountries({
  id,
  rows,
  measured,
}: RegionListProps & { readonly id: string | undefined; readonly rows: readonly MeasureRow[] }) {
  const messages = useMessages();
  const { map } = messages;
  const { countries } = useAtlas();
  const { regions } = useFilter();
  const hrefOf = useHref();
  const hover = useHover();
  const [all, setAll] = useState(false);
  const names = byId(countries);
  const name = ({ country }: MeasureRow) => names.get(country)?.name ?? country;
  const sorted = [...rows].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (name(a) < name(b) ? -1 : 1));
  const shown = all ? sorted : sorted.slice(0, shownFirst);
  return (
    <>
      {id !== undefined && (
        <p className={styles.choose}>
          <Link to={hrefOf({ regions: toggled(regions, id) })}>
            {regions.includes(id) ? map.regionList.unchoose : map.regionList.choose}
          </Link>
        </p>
      )}
      <ul className={styles.countries}>
        {shown.map((row) => (
          <li key={row.country}>
            <Link
              to={hrefOf({ countries: [row.country] })}
              title={rowWords(row, measured, messages)}
              onPointerEnter={() => hover({ kind: "country", id: row.country })}
              onPointerLeave={() => hover(undefined)}
              onFocus={() => hover({ kind: "country", id: row.country })}
              onBlur={() => hover(undefined)}
            >
              <span className={styles.value} data-has={hasValue(row) || undefined}>
                {measured.bins.length > 1 || !hasValue(row) ? valueWords(row, measured, messages) || "–" : "•"}
              </span>
              {name(row)}
            </Link>
          </li>
        ))}
      </ul>
      {sorted.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {map.regionList.more(sorted.length - shown.length)}
        </button>
      )}
    </>
  );
}
