export type Direction = "ascending" | "descending";

/** Compares two values of a column; unknown ones (`undefined`) come last either way. */
export type Sortable = string | number | undefined;

const compare = (a: string | number, b: string | number, collator: Intl.Collator): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** Rows in the order of one value each; rows of equal value keep their order, those without one come last. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => Sortable,
  direction: Direction,
  language = "en",
): readonly Row[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const turn = direction === "ascending" ? 1 : -1;
  return rows.toSorted((rowA, rowB) => {
    const [a, b] = [sortBy(rowA), sortBy(rowB)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return turn * compare(a, b, collator);
  });
}
