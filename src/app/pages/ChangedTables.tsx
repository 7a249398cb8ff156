import { countChanges, type RecordChange, type TableChanges, type ValueChange } from "#core/model/dataChanges.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { SourceMark } from "#ui/SourceMark.tsx";
import styles from "./ChangedTables.module.css";

/** Tables are open from the start where there is no more than this to read, in rows. */
const fewRows = 40;

/** A line of a table of changes: a value of a record, or a record that came or went. */
interface ChangeRow {
  readonly id: string;
  readonly of: RecordChange;
  readonly value: ValueChange | undefined;
}

const rowsOf = ({ records }: TableChanges): readonly ChangeRow[] =>
  records.flatMap((of): readonly ChangeRow[] =>
    of.kind === "changed"
      ? of.values.map((value) => ({ id: `${of.record} ${value.field}`, of, value }))
      : [{ id: of.record, of, value: undefined }],
  );

/** A value as it is written; `undefined` where it is not known. */
function written(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(written).join("; ");
  return typeof value === "object" && value !== null ? Object.values(value).join(", ") : String(value);
}

/** What the schema says of a field, as far as its first clause. */
const shortly = (means: string): string => means.split(/[.;:(`]/)[0]?.trim() ?? "";

interface ChangedTablesProps {
  /** Their versions. */
  readonly before: string;
  readonly now: string;
  readonly tables: readonly TableChanges[];
}

/** What changed, table by table, each folded where there is much. */
export function ChangedTables({ before, now, tables }: ChangedTablesProps) {
  const texts = useMessages().versions.changes;
  const cell = (row: ChangeRow, value: unknown) =>
    row.value && (written(value) ?? <span className={styles.unknown}>{texts.notKnown}</span>);
  const became = (row: ChangeRow) =>
    row.of.kind === "changed" ? (
      cell(row, row.value?.now)
    ) : (
      <span className={styles.unknown}>{texts.kinds[row.of.kind]}</span>
    );
  const columns: readonly Column<ChangeRow>[] = [
    {
      id: "record",
      label: texts.record,
      header: true,
      width: "44%",
      cell: ({ of: { name, record, source }, value }) => (
        <>
          <span className={styles.name}>{name ?? record}</span>
          {source !== undefined && <SourceMark source={source} />}
          {value && <span className={styles.means}>{shortly(value.means)}</span>}
          <span className={styles.key}>
            {[name === undefined ? [] : [record], value ? [value.field] : []].flat().join(" · ")}
          </span>
        </>
      ),
    },
    { id: "before", label: texts.before(before), width: "28%", cell: (row) => cell(row, row.value?.before) },
    { id: "now", label: texts.now(now), width: "28%", cell: became },
  ];
  const isShort = tables.reduce((sum, table) => sum + rowsOf(table).length, 0) <= fewRows;
  return (
    <div className={styles.tables}>
      {tables.map((changed) => (
        <Disclosure key={changed.table} open={isShort} summary={texts.table(changed.title, countChanges([changed]))}>
          <DataTable
            caption={texts.caption(changed.title)}
            captionHidden
            columns={columns}
            rows={rowsOf(changed)}
            rowKey={({ id }) => id}
          />
        </Disclosure>
      ))}
    </div>
  );
}
