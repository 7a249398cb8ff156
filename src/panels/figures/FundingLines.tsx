import { citationsOf } from "#core/model/citation.ts";
import type { Funding } from "#core/model/records.ts";
import { amountWords } from "#i18n/amountWords.ts";
import { boundWords } from "#i18n/boundWords.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { LineList } from "#ui/LineList.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./FigureLines.module.css";

/** Amounts of money, each with its bound, what it is for, who gives it and when. */
export function FundingLines({ funding }: { readonly funding: readonly Funding[] }) {
  const messages = useMessages();
  const texts = messages.figures;
  return (
    <LineList
      lines={funding.map((one) => ({
        id: one.id,
        lead: (
          <span className={styles.number}>{boundWords(amountWords(one.amount, one.currency), one.bound, texts)}</span>
        ),
        text: (
          <>
            {one.purpose}
            {one.from !== undefined && `, ${texts.fundingFrom(one.from)}`} <SourceMarks citations={citationsOf(one)} />
          </>
        ),
        note: one.periodWords ?? (one.period === undefined ? texts.noDate : dateWords(one.period, messages.dates)),
      }))}
    />
  );
}
