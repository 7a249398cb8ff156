import type { Dataset } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { usePack } from "#state/usePack.ts";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import styles from "./DataPage.module.css";
import { dataFile, fileNameOf } from "./dataFile.ts";

interface TableRow {
  readonly table: string;
  readonly title: string;
  readonly what: string;
  /** How many records, once they are here. */
  readonly count: number | undefined;
}

const whole = new Intl.NumberFormat("en-GB");

/** Every table of the package with its description, its size and its files. */
export function DataTables() {
  const { tables, download } = useMessages().dataPage;
  const atlas = useAtlas();
  const [details, observations] = [usePack("details"), usePack("observations")];
  const here: { readonly [Table in keyof Dataset]?: readonly unknown[] } = {
    ...atlas,
    ...(details.state === "here" ? details.tables : {}),
    ...(observations.state === "here" ? observations.tables : {}),
  };
  const counts = new Map(
    Object.entries(here).map(([table, records]) => [table, Array.isArray(records) ? records.length : undefined]),
  );
  const rows = Object.entries(tables).map(
    ([table, texts]): TableRow => ({ table, ...texts, count: counts.get(table) }),
  );
  const columns: readonly Column<TableRow>[] = [
    {
      id: "table",
      label: download.table,
      header: true,
      sortBy: ({ title }) => title,
      cell: ({ title, what }) => (
        <>
          {title}
          <span className={styles.what}>{what}</span>
        </>
      ),
    },
    {
      id: "rows",
      label: download.rows,
      align: "end",
      width: "4rem",
      sortBy: ({ count }) => count,
      cell: ({ count }) => (count === undefined ? "…" : whole.format(count)),
    },
    {
      id: "files",
      label: download.files,
      align: "end",
      width: "5.5rem",
      cell: ({ table, title }) => (
        <span className={styles.files}>
          <a href={dataFile(`${fileNameOf(table)}.json`)} download aria-label={download.file(title, download.json)}>
            {download.json}
          </a>
          <a href={dataFile(`${fileNameOf(table)}.csv`)} download aria-label={download.file(title, download.csv)}>
            {download.csv}
          </a>
        </span>
      ),
    },
  ];
  return (
    <DataTable caption={download.caption} captionHidden columns={columns} rows={rows} rowKey={({ table }) => table} />
  );
}
