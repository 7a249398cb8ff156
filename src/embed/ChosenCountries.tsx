import { byId } from "#core/model/byId.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { rowWords } from "#panels/map/rowWords.ts";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { Icon } from "#ui/Icon.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./ChosenCountries.module.css";
import { useEmbed } from "./EmbedContext.ts";

/** What the map says of the country that is chosen: a finger has no tooltip. */
export function ChosenCountries({ measured }: { readonly measured: Measured }) {
  const messages = useMessages();
  const { countries: known } = useAtlas();
  const { countries } = useFilter();
  const { locked } = useEmbed();
  const hrefOf = useHref();
  const [id] = countries;
  const row = measured.rows.find(({ country }) => country === id);
  if (!row || countries.length > 1) return null;
  const name = byId(known).get(row.country)?.name ?? row.country;
  return (
    <p className={styles.chosen} role="status">
      <span>
        <Link to={`/countries/${row.country}`}>{name}</Link>: {rowWords(row, measured, messages)}
      </span>
      {!locked.includes("country") && (
        <Link to={hrefOf({ countries: [] })} aria-label={messages.embed.close}>
          <Icon name="close" />
        </Link>
      )}
    </p>
  );
}
