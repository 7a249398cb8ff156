import { citationsOf } from "#core/model/citation.ts";
import type { Translation } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { LineList } from "#ui/LineList.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** Official names in Spanish and French. Nothing where there are none. */
export function NamesSection({ names }: { readonly names: Translation | undefined }) {
  const texts = useMessages().programme.names;
  if (!names) return null;
  const marks = <SourceMarks citations={citationsOf(names)} />;
  return (
    <Section title={texts.title} note={texts.note}>
      <LineList
        lines={(["es", "fr"] as const).map((language) => ({
          id: language,
          lead: texts[language],
          text: (
            <>
              <span lang={language}>{names[language]}</span> {marks}
            </>
          ),
        }))}
      />
    </Section>
  );
}
