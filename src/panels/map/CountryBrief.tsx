import { byId } from "#core/model/byId.ts";
import type { CountryId } from "#core/model/records.ts";
import { toggled } from "#core/model/toggled.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CountryBrief.module.css";
import { RowLines } from "./RowLines.tsx";
import { entryDateWords, rowWords } from "./rowWords.ts";

interface CountryBriefProps {
  readonly id: CountryId;
  readonly measured: Measured;
}

/** The country panel: what the map says of a chosen country, and every layer it is in. */
export function CountryBrief({ id, measured }: CountryBriefProps) {
  const messages = useMessages();
  const { map } = messages;
  const atlas = useAtlas();
  const { countries } = useFilter();
  const hrefOf = useHref();
  const country = byId(atlas.countries).get(id);
  const row = measured.rows.find((each) => each.country === id);
  const others = atlas.layers.flatMap((layer) => {
    const standing = atlas.standings.get(layer.id)?.get(id);
    const [entry] = standing?.entries ?? [];
    return entry && !measured.layers.includes(layer) ? [{ layer, entry, count: standing?.entries.length ?? 0 }] : [];
  });
  if (!country || !row) return null;
  return (
    <section className={styles.brief} aria-label={map.selected(country.name)}>
      <header>
        <h3>{country.name}</h3>
        <Link to={hrefOf({ countries: toggled(countries, id) })}>{map.tooltip.unchoose}</Link>
      </header>
      <p>{rowWords(row, measured, messages)}</p>
      <RowLines row={row} measured={measured} most={12} />
      {others.length > 0 && (
        <>
          <h4>{map.brief.others}</h4>
          <ul>
            {others.map(({ layer, entry, count }) => (
              <li key={layer.id}>
                <Link to={hrefOf({ measure: "layer", layers: [layer.id], asOf: undefined })}>{layer.name}</Link>
                <span>
                  {count > 1
                    ? map.brief.several(count, entryDateWords(entry, messages))
                    : entryDateWords(entry, messages)}{" "}
                  <SourceMarks citations={entry.citations.slice(0, 1)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={hrefOf({}, `/countries/${id}`)}>{map.tooltip.open}</Link>
      </p>
    </section>
  );
}
