/** How far a map is zoomed in, in steps of two: what hangs on it does not change with each turn of the wheel. */
export const scaleStep = (k: number): number => 2 ** Math.floor(Math.log2(k));
