import { useMemo } from "react";
import type { Country } from "#core/model/records.ts";
import type { ClashWithClaims } from "#core/select/clashes.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { countryRows } from "./countryRows.ts";

interface JoinedSectionProps {
  readonly country: Country;
  /** The questions on which sources clash that concern it. */
  readonly questions: readonly ClashWithClaims[];
}

/** What a country joined, and when. */
export function JoinedSection({ country, questions }: JoinedSectionProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const texts = messages.country.joined;
  const hrefOf = useHref();
  const rows = useMemo(
    () =>
      countryRows({
        atlas,
        country: country.id,
        questions,
        messages,
        hrefOfSource: (source) => hrefOf({}, `/sources/${source}`),
      }),
    [atlas, country, questions, messages, hrefOf],
  );
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList lines={rows.map(({ id, name, words }) => ({ id, lead: name, text: words }))} />
    </Section>
  );
}
