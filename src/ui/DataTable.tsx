import { type ReactNode, useId, useMemo, useState } from "react";
import styles from "./DataTable.module.css";
import { Icon } from "./Icon.tsx";
import { type Direction, type Sortable, sortRows } from "./sortRows.ts";

export interface Column<Row> {
  readonly id: string;
  readonly label: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => Sortable;
  readonly align?: "start" | "end" | "center";
  /** Whether its cells name their rows; one column does. */
  readonly header?: boolean;
  /** CSS width. */
  readonly width?: string;
  /** Whether a narrow table leaves it out; what it says must then stand elsewhere too. */
  readonly wide?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: ReactNode;
  /** Whether the caption is only read out. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Whether a row is marked, such as the country a page is about. */
  readonly marked?: (row: Row) => boolean;
  readonly sortedBy?: { readonly column: string; readonly direction: Direction };
  /** A line under the rows, such as a sum. */
  readonly foot?: ReactNode;
  /** Whether a long one scrolls in a box of its own, because more stands below it. */
  readonly boxed?: boolean;
}

/** A plain table whose columns can be sorted; its head stays in view, and it scrolls sideways in itself where it must. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, marked, foot, boxed = false } = props;
  const [sorted, setSorted] = useState(props.sortedBy);
  const id = useId();
  const order = useMemo(() => {
    const by = columns.find((column) => column.id === sorted?.column)?.sortBy;
    return by && sorted ? sortRows(rows, by, sorted.direction) : rows;
  }, [rows, columns, sorted]);
  const press = (column: string) =>
    setSorted({
      column,
      direction: sorted?.column === column && sorted.direction === "ascending" ? "descending" : "ascending",
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-labelledby={id} tabIndex={0} data-boxed={boxed || undefined}>
      <table className={styles.table}>
        <caption id={id} className={captionHidden ? "visually-hidden" : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id: column, label, align, sortBy, width, wide }) => {
              const direction = sorted?.column === column ? sorted.direction : undefined;
              return (
                <th
                  key={column}
                  scope="col"
                  data-align={align}
                  data-wide={wide}
                  aria-sort={sortBy && (direction ?? "none")}
                  style={width === undefined ? undefined : { inlineSize: width }}
                >
                  {sortBy ? (
                    <button type="button" className={styles.sort} onClick={() => press(column)}>
                      <span>{label}</span>
                      <Icon name={direction === "descending" ? "down" : "up"} size={12} />
                    </button>
                  ) : (
                    label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {order.map((row) => (
            <tr key={rowKey(row)} data-marked={marked?.(row) || undefined}>
              {columns.map(({ id: column, cell, align, header, wide }) =>
                header ? (
                  <th key={column} scope="row" data-align={align} data-wide={wide}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={column} data-align={align} data-wide={wide}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}
