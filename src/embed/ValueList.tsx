import { byId } from "#core/model/byId.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { rowWords } from "#panels/map/rowWords.ts";
import { useAtlas, useHover, useSelection } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { FittedRoom } from "./FittedRoom.tsx";
import styles from "./ValueList.module.css";

/** The countries of the map that have a value, the highest first: beside it where the frame is wide. */
export function ValueList({ measured }: { readonly measured: Measured }) {
  const messages = useMessages();
  const { countries } = useAtlas();
  const selection = useSelection();
  const hover = useHover();
  const names = byId(countries);
  const rows = measured.rows
    .filter(({ state, country }) => (state === "value" || state === "ended") && selection.countries.has(country))
    .map((row) => ({ ...row, name: names.get(row.country)?.name ?? row.country }))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.name < b.name ? -1 : 1));
  if (rows.length === 0) return null;
  return (
    <section className={styles.list} aria-label={messages.embed.list}>
      <FittedRoom rows="li">
        <ul>
          {rows.map((row) => (
            <li key={row.country}>
              <Link
                to={`/countries/${row.country}`}
                onPointerEnter={() => hover({ kind: "country", id: row.country })}
                onPointerLeave={() => hover(undefined)}
                onFocus={() => hover({ kind: "country", id: row.country })}
                onBlur={() => hover(undefined)}
              >
                {row.name}
              </Link>
              <span>{rowWords(row, measured, messages)}</span>
            </li>
          ))}
        </ul>
      </FittedRoom>
    </section>
  );
}
