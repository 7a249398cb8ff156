import { group } from "d3";
import { Link } from "react-router";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Role } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface RolesSectionProps {
  readonly atlas: Atlas;
  readonly title: string;
  readonly roles: readonly Role[];
}

/** Who does what, one line for each organisation and role, those of one organisation together. */
export function RolesSection({ atlas, title, roles }: RolesSectionProps) {
  const texts = useMessages().partnership.roles;
  const hrefOf = useHref();
  if (roles.length === 0) return null;
  const together = [...group(roles, ({ organisation }) => organisation).values()].flat();
  return (
    <Section title={title} note={texts.count(roles.length)}>
      <LineList
        lines={together.map((role) => ({
          id: role.id,
          lead: role.role,
          text: (
            <>
              <Link to={hrefOf({}, `/organisations/${role.organisation}`)}>
                {byId(atlas.organisations).get(role.organisation)?.name ?? role.organisation}
              </Link>
              {role.programme !== undefined && `, ${byId(atlas.programmes).get(role.programme)?.name}`}{" "}
              <SourceMarks citations={citationsOf(role)} />
            </>
          ),
        }))}
      />
    </Section>
  );
}
