import type { Continent } from "#core/model/filter.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useFilter, useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import styles from "./MapPanel.module.css";

const continents: readonly Continent[] = ["africa", "americas", "asia", "europe", "oceania"];

/** Windows on the continents: they move the map and filter nothing. */
export function ContinentLinks() {
  const { mapPage } = useMessages();
  const { focus } = useFilter();
  const hrefOf = useHref();
  return (
    <nav className={styles.continents} aria-label={mapPage.continents} data-needs-script>
      <span>{mapPage.continents}:</span>
      {continents.map((continent) => (
        <Link
          key={continent}
          to={hrefOf({ focus: focus === continent ? undefined : continent })}
          aria-current={focus === continent || undefined}
        >
          {mapPage.continentNames[continent]}
        </Link>
      ))}
      {focus && <Link to={hrefOf({ focus: undefined })}>{mapPage.wholeWorld}</Link>}
    </nav>
  );
}
