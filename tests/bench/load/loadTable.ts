import type { LoadFigures } from "./loadFigures.ts";

/** The figures of one page, and its name. */
export interface LoadRow {
  readonly name: string;
  readonly figures: LoadFigures;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const ratio = (value: number, to: number) => (value / to).toFixed(2);

/** Cells as lines of a table, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))))
    .map((row) => row.join("  ").trimEnd())
    .join("\n");
}

/** A table of loads, with their ratios to those of `bare` and of `limit`. */
export function loadTable(rows: readonly LoadRow[], bare: LoadFigures, limit: LoadFigures): string {
  const head = [
    "page",
    "kB to the map",
    "to interactive",
    "in all",
    "requests",
    "map painted, ms",
    "÷ d3",
    "÷ limit",
    "interactive, ms",
    "÷ d3",
    "÷ limit",
    "shift",
    "longest task, ms",
    "long tasks, ms",
  ];
  const cells = rows.map(({ name, figures }) => [
    name,
    kilobytes(figures.bytesToMap),
    kilobytes(figures.bytes),
    kilobytes(figures.bytesInAll),
    figures.requests.toFixed(0),
    figures.paint.toFixed(0),
    ratio(figures.paint, bare.paint),
    ratio(figures.paint, limit.paint),
    figures.interactive.toFixed(0),
    ratio(figures.interactive, bare.interactive),
    ratio(figures.interactive, limit.interactive),
    figures.shift.toFixed(3),
    figures.longest.toFixed(0),
    figures.long.toFixed(0),
  ]);
  return aligned([head, ...cells]);
}
