import { Fragment } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Role } from "#core/model/records.ts";
import { useHref } from "#state/hooks.ts";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** Organisations by name with their roles, each a link to its page. */
export function OrganisationLinks({ atlas, roles }: { readonly atlas: Atlas; readonly roles: readonly Role[] }) {
  const hrefOf = useHref();
  return roles.map((role, index) => (
    <Fragment key={role.id}>
      {index > 0 && "; "}
      <Link to={hrefOf({}, `/organisations/${role.organisation}`)}>
        {byId(atlas.organisations).get(role.organisation)?.name}
      </Link>{" "}
      ({role.role}) <SourceMarks citations={citationsOf(role)} />
    </Fragment>
  ));
}
