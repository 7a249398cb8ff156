/** A class of values, both ends included in what it is called; `to` is `Infinity` where it has no upper end. */
export interface Bin {
  /** From 1, the lightest. */
  readonly class: number;
  readonly from: number;
  readonly to: number;
}

/** The most classes that a reader can tell apart. */
const mostBins = 6;

/** Bins of counts: one for each count up to `most`, the last open where there are more than six. */
export const countBins = (most: number): readonly Bin[] =>
  Array.from({ length: Math.min(most, mostBins) }, (_, at) => ({
    class: at + 1,
    from: at + 1,
    to: at + 1 === mostBins && most > mostBins ? Infinity : at + 1,
  }));

/** Bins of a score: five equal parts of the whole range it can have, so that editions compare. */
export const scoreBins = (minimum: number, maximum: number): readonly Bin[] =>
  Array.from({ length: 5 }, (_, at) => {
    const edge = (part: number) => minimum + ((maximum - minimum) * part) / 5;
    return { class: at + 1, from: edge(at), to: edge(at + 1) };
  });

/** The class of a value: that of the last bin that begins at or below it. */
export const classOf = (bins: readonly Bin[], value: number): number | undefined =>
  bins.findLast(({ from }) => from <= value)?.class ?? bins[0]?.class;
