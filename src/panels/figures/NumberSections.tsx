import type { Figure, Funding } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Section } from "#ui/Section.tsx";
import { FigureLines } from "./FigureLines.tsx";
import { FundingLines } from "./FundingLines.tsx";

/** Amounts of money about one thing. Nothing where there are none. */
export function FundingSection({ funding }: { readonly funding: readonly Funding[] }) {
  const texts = useMessages().figures;
  if (funding.length === 0) return null;
  return (
    <Section title={texts.fundingTitle} note={texts.fundingNote}>
      <FundingLines funding={funding} />
    </Section>
  );
}

/** Other numbers about one thing. Nothing where there are none. */
export function FiguresSection({ figures }: { readonly figures: readonly Figure[] }) {
  const texts = useMessages().figures;
  if (figures.length === 0) return null;
  return (
    <Section title={texts.figuresOf} note={texts.numbersNote}>
      <FigureLines figures={figures} />
    </Section>
  );
}
