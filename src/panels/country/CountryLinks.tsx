import { Fragment } from "react";
import type { Country, CountryId } from "#core/model/records.ts";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";

interface CountryLinksProps {
  readonly countries: readonly Pick<Country, "id" | "name">[];
  /** The country of this very page, which is no link. */
  readonly current?: CountryId | undefined;
}

/** Countries by name, each a link to its page. */
export function CountryLinks({ countries, current }: CountryLinksProps) {
  const hrefOf = useHref();
  return countries.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      {id === current ? <strong>{name}</strong> : <Link to={hrefOf({}, `/countries/${id}`)}>{name}</Link>}
    </Fragment>
  ));
}
