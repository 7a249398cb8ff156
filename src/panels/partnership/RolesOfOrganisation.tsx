import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Role } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** What an organisation does, partnership by partnership. */
export function RolesOfOrganisation({ atlas, roles }: { readonly atlas: Atlas; readonly roles: readonly Role[] }) {
  const texts = useMessages().organisation.roles;
  const hrefOf = useHref();
  if (roles.length === 0) return null;
  const placeOf = ({ programme, partnership }: Role) => {
    const id = programme ?? partnership ?? "";
    const path = `/${programme === undefined ? "partnerships" : "programmes"}/${id}`;
    return <Link to={hrefOf({}, path)}>{byId(atlas.cards).get(id)?.name ?? id}</Link>;
  };
  return (
    <Section title={texts.title}>
      <LineList
        lines={roles.map((role) => ({
          id: role.id,
          lead: role.role,
          text: (
            <>
              {placeOf(role)} <SourceMarks citations={citationsOf(role)} />
            </>
          ),
        }))}
      />
    </Section>
  );
}
