import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Count } from "#core/model/records.ts";
import { countsByTopic } from "#core/select/countsByTopic.ts";
import { boundWords } from "#i18n/boundWords.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import styles from "./CountTables.module.css";

const whole = new Intl.NumberFormat("en-GB");

/** Counts over time, one small table for each thing that is counted. */
export function CountTables({ counts }: { readonly counts: readonly Count[] }) {
  const messages = useMessages();
  const texts = messages.figures;
  const columns: readonly Column<Count>[] = [
    {
      id: "date",
      label: texts.columns.date,
      header: true,
      width: "11rem",
      sortBy: ({ date }) => parseEdtf(date).span.end,
      cell: ({ date }) => dateWords(date, messages.dates),
    },
    {
      id: "value",
      label: texts.columns.value,
      align: "end",
      width: "6.5rem",
      cell: ({ value, bound }) => boundWords(whole.format(value), bound, texts),
    },
    {
      id: "what",
      label: texts.columns.what,
      cell: (count) => (
        <>
          {count.what}
          {count.local !== undefined && `, ${texts.local(whole.format(count.local))}`}{" "}
          <SourceMarks citations={citationsOf(count)} />
          {count.note !== undefined && <span className={styles.note}>{count.note}</span>}
        </>
      ),
    },
  ];
  return (
    <div className={styles.tables}>
      {countsByTopic(counts).map(({ topic, counts: own }) => (
        <DataTable
          key={topic}
          caption={<strong className={styles.topic}>{topic}</strong>}
          columns={own.length > 1 ? columns : columns.map(({ sortBy: _, ...column }) => column)}
          rows={own}
          rowKey={({ id }) => id}
        />
      ))}
    </div>
  );
}
