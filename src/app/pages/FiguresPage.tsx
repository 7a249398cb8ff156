import { clashesWithClaims } from "#core/select/clashes.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { ClashBlock } from "#panels/figures/ClashBlock.tsx";
import { CountTables } from "#panels/figures/CountTables.tsx";
import { FigureLines } from "#panels/figures/FigureLines.tsx";
import { FundingLines } from "#panels/figures/FundingLines.tsx";
import { SaysWho } from "#panels/saysWho/SaysWho.tsx";
import { useAtlas } from "#state/hooks.ts";
import type { PackTables } from "#state/packShelf.ts";
import { usePack } from "#state/usePack.ts";
import { PageTitle } from "#ui/PageTitle.tsx";
import { Section } from "#ui/Section.tsx";
import { usePageHead } from "../usePageHead.ts";
import { Arriving } from "./Arriving.tsx";
import styles from "./FiguresPage.module.css";
import { useLateAnchor } from "./useLateAnchor.ts";

/** Figures that clash, every answer beside the others; then counts over time, other numbers, and money. */
export function FiguresPage() {
  const texts = useMessages().figures;
  const details = usePack("details");
  usePageHead({ title: texts.title, description: texts.description });
  useLateAnchor(details.state === "here");
  return (
    <div className={styles.page}>
      <PageTitle>{texts.title}</PageTitle>
      <p className={styles.lead}>{texts.lead}</p>
      <Arriving pack={details} what={texts.title}>
        {(tables) => <Figures tables={tables} />}
      </Arriving>
    </div>
  );
}

function Figures({ tables }: { readonly tables: PackTables["details"] }) {
  const texts = useMessages().figures;
  const atlas = useAtlas();
  const { clashes, claims, counts, figures, funding } = tables;
  const questions = clashesWithClaims(clashes, claims);
  return (
    <>
      <nav aria-label={texts.jump} className={styles.jump}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
        <ul role="list">
          {questions.map(({ clash }) => (
            <li key={clash.id}>
              <a href={`#${clash.id}`}>{clash.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.questions}>
        {questions.map((question) => (
          <ClashBlock key={question.clash.id} question={question} />
        ))}
      </div>
      <Section title={texts.countsTitle} note={texts.countsNote} id="counts">
        <CountTables counts={counts} />
      </Section>
      <div className={styles.pair}>
        <Section title={texts.numbersTitle} note={texts.numbersNote} id="numbers">
          <FigureLines figures={figures} />
        </Section>
        <Section title={texts.fundingTitle} note={texts.fundingNote} id="money">
          <FundingLines funding={funding} />
        </Section>
      </div>
      <SaysWho atlas={atlas} records={[...clashes, ...claims, ...counts, ...figures, ...funding]} />
    </>
  );
}
