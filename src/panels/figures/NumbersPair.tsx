import type { Figure, Funding } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Section } from "#ui/Section.tsx";
import { FigureLines } from "./FigureLines.tsx";
import { FundingLines } from "./FundingLines.tsx";

interface NumbersPairProps {
  readonly figures: readonly Figure[];
  readonly funding: readonly Funding[];
}

/** Money and other numbers about one thing, each in a section of its own. */
export function NumbersPair({ figures, funding }: NumbersPairProps) {
  const texts = useMessages().figures;
  return (
    <>
      {funding.length > 0 && (
        <Section title={texts.fundingTitle} note={texts.fundingNote}>
          <FundingLines funding={funding} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section title={texts.figuresOf} note={texts.numbersNote}>
          <FigureLines figures={figures} />
        </Section>
      )}
    </>
  );
}
