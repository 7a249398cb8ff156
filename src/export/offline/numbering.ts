/** Numbers for values, from 0: the same for values that are written alike. */
export function numbering<T>() {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    numberOf: (value: T): number => {
      const key = JSON.stringify(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
    /** The values in the order of their numbers. */
    values: (): readonly T[] => values,
  };
}
