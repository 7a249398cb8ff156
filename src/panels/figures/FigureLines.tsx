import { citationsOf } from "#core/model/citation.ts";
import type { Figure } from "#core/model/records.ts";
import { boundWords } from "#i18n/boundWords.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { LineList } from "#ui/LineList.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./FigureLines.module.css";

const whole = new Intl.NumberFormat("en-GB");

/** Numbers one under another, each with its bound, what it counts and its date. */
export function FigureLines({ figures }: { readonly figures: readonly Figure[] }) {
  const messages = useMessages();
  return (
    <LineList
      lines={figures.map((figure) => ({
        id: figure.id,
        lead: (
          <span className={styles.number}>
            {figure.boundWords ?? boundWords(whole.format(figure.value), figure.bound, messages.figures)}
          </span>
        ),
        text: (
          <>
            {figure.what} <SourceMarks citations={citationsOf(figure)} />
          </>
        ),
        note: figure.date === undefined ? messages.figures.noDate : dateWords(figure.date, messages.dates),
      }))}
    />
  );
}
