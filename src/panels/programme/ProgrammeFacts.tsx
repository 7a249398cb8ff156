import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { ProgrammeRecord } from "#core/select/programme.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { type Fact, FactList } from "#ui/FactList.tsx";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { OrganisationLinks } from "./OrganisationLinks.tsx";
import { periodText } from "./periodText.ts";
import { ThemeChips } from "./ThemeChips.tsx";

/** Kind, period, who leads, for whom, tools and themes of a programme, kind of help or cohort. */
export function ProgrammeFacts({ atlas, programme }: { readonly atlas: Atlas; readonly programme: ProgrammeRecord }) {
  const messages = useMessages();
  const texts = messages.programme.facts;
  const hrefOf = useHref();
  const { card, record, roles } = programme;
  const marks = <SourceMarks citations={citationsOf(record)} />;
  const family = byId(atlas.partnerships).get(card.partnership);
  const optional = (term: string, value: string | undefined): readonly Fact[] =>
    value === undefined ? [] : [{ term, value }];
  const facts: readonly Fact[] = [
    { term: texts.kind, value: messages.programme.kinds[card.kind] },
    { term: texts.period, value: periodText(card, messages) },
    ...(family
      ? [
          {
            term: card.kind === "help" ? texts.givenBy : texts.family,
            value: <Link to={hrefOf({}, `/partnerships/${family.id}`)}>{family.name}</Link>,
          },
        ]
      : []),
    ...(roles.length > 0 ? [{ term: texts.leads, value: <OrganisationLinks atlas={atlas} roles={roles} /> }] : []),
    ...("users" in record ? optional(texts.users, record.users) : []),
    ...("tools" in record ? optional(texts.tools, record.tools?.join(", ")) : []),
    ...("figures" in record ? optional(texts.figures, record.figures) : []),
    ...("participants" in record && record.participants !== undefined
      ? [{ term: texts.participants, value: String(record.participants) }]
      : []),
    ...("url" in record && record.url !== undefined
      ? [
          {
            term: texts.address,
            value: (
              <ExternalLink href={record.url} leaves={messages.ui.leaves}>
                {record.url.replace(/^https?:\/\//, "")}
              </ExternalLink>
            ),
          },
        ]
      : []),
    { term: texts.themes, value: <ThemeChips atlas={atlas} themes={card.themes} /> },
  ].map((fact) =>
    typeof fact.value === "string"
      ? {
          ...fact,
          value: (
            <>
              {fact.value} {marks}
            </>
          ),
        }
      : fact,
  );
  return <FactList facts={facts} />;
}
