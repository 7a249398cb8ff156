/** Tables of flat records, whichever they are. */
type Tables = Readonly<Record<string, readonly object[]>>;

/** A field of every record in turn, `null` where a record lacks it; repeated texts stand once, with their numbers. */
type Column = readonly unknown[] | { readonly words: readonly (string | null)[]; readonly at: readonly number[] };

/** Tables as columns, which compress better and parse faster than records; each table tells how many records it has. */
export type Packed = Readonly<Record<string, readonly [number, Readonly<Record<string, Column>>]>>;

function packColumn(values: readonly unknown[]): Column {
  const words = new Map<string | null, number>();
  const at: number[] = [];
  for (const value of values) {
    if (typeof value !== "string" && value !== null) return values;
    const number = words.get(value) ?? words.size;
    words.set(value, number);
    at.push(number);
  }
  return words.size > values.length / 3 ? values : { words: [...words.keys()], at };
}

const unpackColumn = (column: Column): readonly unknown[] =>
  "words" in column ? column.at.map((number) => column.words[number]) : column;

/** Packs tables for the way to the reader. A value may be anything JSON knows but `null`: absent is absent. */
export function packTables(tables: Tables): Packed {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const fields = new Set(rows.flatMap((row) => Object.keys(row)));
      const records = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
      const columns = [...fields].map((field) => [field, packColumn(records.map((row) => row.get(field) ?? null))]);
      return [name, [rows.length, Object.fromEntries(columns)]];
    }),
  );
}

/** The tables that were packed, which the caller knows to be `T`: only what passed the check is ever packed. */
export function unpackTables<T>(packed: Packed): T {
  const tables = Object.entries(packed).map(([name, [length, columns]]) => {
    const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
    for (const [field, column] of Object.entries(columns))
      for (const [i, value] of unpackColumn(column).entries()) {
        const row = rows[i];
        if (row && value !== null) row[field] = value;
      }
    return [name, rows];
  });
  return Object.fromEntries(tables) as T;
}
