import { byId } from "#core/model/byId.ts";
import { yearInterval } from "#core/model/interval.ts";
import type { Layer } from "#core/model/records.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { hadEntered } from "#core/select/standingAt.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHover, useHref, useIsHovered } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import styles from "./CountryMatrix.module.css";
import { formerNames } from "./formerNames.ts";

/** The other layers that the list compares, narrow enough to stand beside the map. */
const compared = ["ogp", "odra", "eiti", "odc", "wb-projects", "gafsp"];

/** The year by whose end they are compared: that of the newest source they share. */
const comparedYear = 2017;

/** The countries with a value, and which other layers each had entered by then. */
export function CountryMatrix({ measured }: { readonly measured: Measured }) {
  const { map } = useMessages();
  const atlas = useAtlas();
  const countries = byId(atlas.countries);
  const layers = compared.flatMap((id) => byId(atlas.layers).get(id) ?? []);
  const name = ({ country }: MeasureRow) => countries.get(country)?.name ?? country;
  const rows = measured.rows
    .filter(({ state }) => state === "value" || state === "ended")
    .sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const former = formerNames(atlas, measured.layers[0]?.partnership);
  const marked = rows.flatMap(({ country }) => former.get(country) ?? []);
  return (
    <div className={styles.matrix}>
      <table>
        <caption className="visually-hidden">{map.list.caption(comparedYear)}</caption>
        <thead>
          <tr>
            <th scope="col">{map.list.alsoIn(comparedYear)}</th>
            {layers.map((layer) => (
              <th key={layer.id} scope="col" title={layer.name}>
                {map.list.columns[layer.id as keyof typeof map.list.columns] ?? layer.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CountryRow key={row.country} row={row} name={name(row)} marked={former.has(row.country)} layers={layers} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {marked.map((name) => map.list.former(name)).join(" ")} {map.list.bankNote} {map.list.partialNote}
      </p>
    </div>
  );
}

interface CountryRowProps {
  readonly row: MeasureRow;
  readonly name: string;
  readonly marked: boolean;
  readonly layers: readonly Layer[];
}

function CountryRow({ row, name, marked, layers }: CountryRowProps) {
  const { map } = useMessages();
  const { standings } = useAtlas();
  const hrefOf = useHref();
  const hover = useHover();
  const hovered = useIsHovered("country", row.country);
  const moment = yearInterval(comparedYear).end;
  const point = () => hover({ kind: "country", id: row.country });
  return (
    <tr data-hovered={hovered || undefined} onPointerEnter={point} onPointerLeave={() => hover(undefined)}>
      <th scope="row">
        <Link to={hrefOf({}, `/countries/${row.country}`)} onFocus={point} onBlur={() => hover(undefined)}>
          {name}
          {marked && <sup>a</sup>}
        </Link>
      </th>
      {layers.map(({ id }) => {
        const standing = standings.get(id)?.get(row.country);
        const entered = standing ? hadEntered(standing, moment) : false;
        const words = entered ? map.list.yes : entered === undefined ? map.list.open : map.list.no;
        return (
          <td key={id}>
            <span className={styles.dot} data-entered={entered ?? "open"}>
              <span className="visually-hidden">{words}</span>
            </span>
          </td>
        );
      })}
    </tr>
  );
}
