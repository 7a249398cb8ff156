/** The rows of a long list, of which only some have been measured: the others count as `estimate` pixels high. */
export interface WindowRows {
  /** Where a row begins, in pixels from the beginning of the list. */
  readonly topOf: (row: number) => number;
  /** The row at so many pixels from the beginning of the list; the first where that is before it. */
  readonly rowAt: (pixels: number) => number;
  /** Notes the height of a row, in pixels; returns by how much it differs from what it counted as. */
  readonly measure: (row: number, height: number) => number;
}

/** Makes rows of which none is measured yet. Finding one takes time by how many were measured, not by how many there are. */
export function windowRows(estimate: number): WindowRows {
  /** By how much each measured row is higher than estimated. */
  const surplus = new Map<number, number>();
  const topOf = (row: number): number => {
    let top = row * estimate;
    for (const [measured, more] of surplus) if (measured < row) top += more;
    return top;
  };
  return {
    topOf,
    rowAt: (pixels) => {
      let [low, high] = [0, 1];
      while (topOf(high) <= pixels) high *= 2;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (topOf(middle) <= pixels) low = middle;
        else high = middle;
      }
      return low;
    },
    measure: (row, height) => {
      const before = surplus.get(row) ?? 0;
      surplus.set(row, height - estimate);
      return height - estimate - before;
    },
  };
}
