interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** A table's records by id; made once for each table. */
export function byId<T extends Identified>(table: readonly T[]): ReadonlyMap<string, T> {
  const known = indexes.get(table);
  // The map under a table holds that table's own records.
  if (known) return known as ReadonlyMap<string, T>;
  const index = new Map(table.map((record) => [record.id, record] as const));
  indexes.set(table, index);
  return index;
}
