import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { CountryId, Mention } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** What the founding documents and the sites of the partnerships say of a country. */
export function MentionsSection({ atlas, country }: { readonly atlas: Atlas; readonly country: CountryId }) {
  const messages = useMessages();
  const texts = messages.country.mentions;
  const hrefOf = useHref();
  const mentions = atlas.mentions.filter((mention) => mention.country === country);
  if (mentions.length === 0) return null;
  const tie = ({ programme, partnership }: Mention) => {
    const id = programme ?? partnership;
    const name = byId(atlas.cards).get(id)?.name ?? id;
    return <Link to={hrefOf({}, `/${programme === undefined ? "partnerships" : "programmes"}/${id}`)}>{name}</Link>;
  };
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList
        lines={mentions.map((mention) => ({
          id: mention.id,
          lead: dateWords(mention.date, messages.dates),
          text: (
            <>
              {mention.role} <SourceMarks citations={citationsOf(mention)} />
            </>
          ),
          note: tie(mention),
        }))}
      />
    </Section>
  );
}
