import { useMemo } from "react";
import type { Country } from "#core/model/records.ts";
import type { ClashWithClaims } from "#core/select/clashes.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { countryRows } from "#panels/country/countryRows.ts";
import { JoinedList } from "#panels/country/JoinedList.tsx";
import { CountryJoined } from "#panels/timeline/CountryJoined.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Section } from "#ui/Section.tsx";

interface JoinedSectionProps {
  readonly country: Country;
  /** The questions on which sources clash that concern it. */
  readonly questions: readonly ClashWithClaims[];
  /** The country's sentences. */
  readonly label: string;
}

/** What a country joined, and when: drawn, and as a list with every note and source. */
export function JoinedSection({ country, questions, label }: JoinedSectionProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const texts = messages.country.joined;
  const hrefOf = useHref();
  const rows = useMemo(() => {
    const hrefOfSource = (source: string) => hrefOf({}, `/sources/${source}`);
    return countryRows({ atlas, country: country.id, questions, messages, hrefOfSource });
  }, [atlas, country, questions, messages, hrefOf]);
  return (
    <Section title={texts.title} note={texts.note}>
      <CountryJoined rows={rows} label={label} />
      <Disclosure summary={texts.list}>
        <JoinedList rows={rows} />
      </Disclosure>
    </Section>
  );
}
