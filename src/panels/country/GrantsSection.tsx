import type { Atlas } from "#core/model/atlas.ts";
import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { CountryId } from "#core/model/records.ts";
import { amountWords } from "#i18n/amountWords.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface GrantsSectionProps {
  readonly atlas: Atlas;
  readonly country: CountryId;
}

/** A country's grants of the Global Agriculture and Food Security Program; an amount is never guessed. */
export function GrantsSection({ atlas, country }: GrantsSectionProps) {
  const messages = useMessages();
  const texts = messages.country.grants;
  const grants = atlas.grants
    .filter((grant) => grant.country === country)
    .toSorted((a, b) => parseEdtf(a.date).span.end - parseEdtf(b.date).span.end);
  if (grants.length === 0) return null;
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList
        lines={grants.map((grant) => ({
          id: grant.id,
          lead: dateWords(grant.date, messages.dates),
          text: (
            <>
              {grant.round}
              {", "}
              {grant.amount === undefined ? texts.noAmount : amountWords(grant.amount, grant.currency ?? "USD")}{" "}
              <SourceMarks citations={citationsOf(grant)} />
            </>
          ),
          note: grant.note,
        }))}
      />
    </Section>
  );
}
