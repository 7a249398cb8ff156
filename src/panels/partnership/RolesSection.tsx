import { group } from "d3";
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
import styles from "./RolesSection.module.css";

interface RolesSectionProps {
  readonly atlas: Atlas;
  readonly title: string;
  readonly roles: readonly Role[];
}

/** Who does what: one line for each role, with everyone who has it. */
export function RolesSection({ atlas, title, roles }: RolesSectionProps) {
  const texts = useMessages().partnership.roles;
  const hrefOf = useHref();
  if (roles.length === 0) return null;
  const who = ({ id, organisation, programme, ...role }: Role) => (
    <span key={id} className={styles.who}>
      <Link to={hrefOf({}, `/organisations/${organisation}`)}>
        {byId(atlas.organisations).get(organisation)?.name ?? organisation}
      </Link>
      {programme !== undefined && ` (${byId(atlas.programmes).get(programme)?.name})`}{" "}
      <SourceMarks citations={citationsOf(role)} />
    </span>
  );
  return (
    <Section title={title} note={texts.count(roles.length)}>
      <LineList
        lines={[...group(roles, ({ role }) => role)].map(([role, own]) => ({
          id: role,
          lead: role,
          text: own.map(who),
        }))}
      />
    </Section>
  );
}
