import type { RegionOfPlaces } from "#core/select/country/placesByRegion.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import styles from "./PlaceList.module.css";

/** The places of each region by name, with their code and the number of formal layers they entered. */
export function PlaceList({ regions }: { readonly regions: readonly RegionOfPlaces[] }) {
  const texts = useMessages().country.places;
  const hrefOf = useHref();
  return (
    <div className={styles.regions}>
      {regions.map(({ region, places }) => (
        <Section
          key={region?.id ?? "none"}
          id={region?.id}
          title={
            <>
              {region?.name ?? texts.other} <small className={styles.count}>{places.length}</small>
            </>
          }
        >
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
          <ul role="list" className={styles.places}>
            {places.map(({ country, names, layers }) => (
              <li key={country.id}>
                <span>
                  <Link to={hrefOf({ query: "" }, `/countries/${country.id}`)}>{country.name}</Link>{" "}
                  <small>{country.id}</small>
                  {names.length > 0 && <small className={styles.names}>{texts.also(names.join("; "))}</small>}
                </span>
                <span className={styles.layers} data-none={layers === 0 || undefined}>
                  {texts.layers(layers)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
