import type { Country } from "#core/model/records.ts";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import styles from "./CountedCountries.module.css";

interface CountedCountriesProps {
  readonly countries: readonly { readonly country: Country; readonly cards: number }[];
}

/** Countries in columns, each a link to its page with a number beside it. */
export function CountedCountries({ countries }: CountedCountriesProps) {
  const hrefOf = useHref();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
    <ul role="list" className={styles.countries}>
      {countries.map(({ country, cards }) => (
        <li key={country.id}>
          <Link to={hrefOf({}, `/countries/${country.id}`)}>{country.name}</Link> <span>{cards}</span>
        </li>
      ))}
    </ul>
  );
}
