/** Where a label stands by its country: from the country's centroid to the middle of the label's near edge, in pixels. */
export interface LabelOffset {
  readonly dx: number;
  readonly dy: number;
  /** Which edge of the text `dx` leads to: its start (text runs right of it), its middle, or its end. */
  readonly anchor: "start" | "middle" | "end";
  /** Whether a line leads from the label to the country. */
  readonly leader: boolean;
}

const at = (dx: number, dy: number, anchor: LabelOffset["anchor"], leader: boolean): LabelOffset => ({
  dx,
  dy,
  anchor,
  leader,
});

/** Places found by eye for the countries of the founding map, over sea and away from one another. */
export const labelOffsets: ReadonlyMap<string, LabelOffset> = new Map([
  ["BFA", at(-50, -20, "end", true)],
  ["BWA", at(-32, 27, "end", true)],
  ["IDN", at(10, 42, "middle", false)],
  ["IND", at(-22, 26, "end", false)],
  ["MAR", at(-12, -5, "end", false)],
  ["MEX", at(-10, 22, "end", false)],
  ["MKD", at(-140, -22, "end", true)],
  ["NGA", at(-12, 50, "middle", true)],
  ["PER", at(-18, 14, "end", false)],
  ["PHL", at(16, 0, "start", false)],
  ["TJK", at(14, -46, "start", true)],
  ["TZA", at(30, 16, "start", true)],
]);

const reach = [18, 34, 52, 76, 104];

/** Where to try a label that has no place of its own: near before far, beside before above and below. */
export const freeOffsets: readonly LabelOffset[] = reach.flatMap((far) => [
  at(far, 0, "start", true),
  at(-far, 0, "end", true),
  at(far * 0.8, -far * 0.6, "start", true),
  at(far * 0.8, far * 0.6, "start", true),
  at(-far * 0.8, -far * 0.6, "end", true),
  at(-far * 0.8, far * 0.6, "end", true),
  at(0, -far, "middle", true),
  at(0, far, "middle", true),
]);
