import type { ShelfName } from "./pageActs.ts";
import { type Measured, type ScaleRun, type Step, steps } from "./scaleRun.ts";
import type { FolderWeight } from "./weighFolder.ts";

const names: Readonly<Record<ShelfName, string>> = {
  json: "one JSON",
  shards: "sharded JSON",
  hyparquet: "Parquet, hyparquet",
  duckdb: "Parquet, DuckDB-Wasm",
};

/** All that was measured of one way to keep the cards. */
export interface Contender {
  readonly name: ShelfName;
  readonly weight: FolderWeight;
  readonly runs: readonly ScaleRun[];
  readonly slowRuns: readonly ScaleRun[];
}

const median = (values: readonly (number | undefined)[]): number => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

const medianOf = (runs: readonly ScaleRun[], step: Step, what: keyof Measured): number =>
  median(runs.map((run) => run.steps[step]?.[what]));

const number = (value: number, digits = 0): string =>
  Number.isNaN(value) ? "–" : value.toLocaleString("en", { maximumFractionDigits: digits });

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Three tables of one size: times with their ratios to sharded JSON, what was sent, and what it costs besides. */
export function scaleTables(size: number, contenders: readonly Contender[]): string {
  const base = contenders.find(({ name }) => name === "shards") ?? contenders[0];
  const time = (runs: readonly ScaleRun[], step: Step): string => {
    const own = medianOf(runs, step, "time");
    return `${number(own)} (${(own / medianOf(base?.runs ?? [], step, "time")).toFixed(2)})`;
  };
  const sent = (runs: readonly ScaleRun[], step: Step): string =>
    `${number(medianOf(runs, step, "bytes") / 1000)} / ${number(medianOf(runs, step, "requests"))}`;
  const slowly = (runs: readonly ScaleRun[], step: Step): string => number(medianOf(runs, step, "time") / 1000, 1);
  const rows = (cells: (contender: Contender) => readonly string[]) =>
    contenders.map((contender) => [names[contender.name], ...cells(contender)]);
  const heads = (title: string, others: readonly string[] = steps) => [
    `${size.toLocaleString("en")} cards: ${title}`,
    ...others,
  ];
  const [first, one, all] = steps;
  return [
    table(
      heads("ms (ratio)"),
      rows(({ runs }) => steps.map((step) => time(runs, step))),
    ),
    table(
      heads("kB / requests"),
      rows(({ runs }) => steps.map((step) => sent(runs, step))),
    ),
    table(
      heads("besides", [
        ...[first, one, all].map((step) => `slow line: ${step}, s`),
        "memory, MB",
        "files",
        "MB",
        "processor s to write",
      ]),
      rows(({ runs, slowRuns, weight }) => [
        ...[first, one, all].map((step) => slowly(slowRuns, step)),
        number(median(runs.map(({ memory }) => memory)) / 1e6),
        number(weight.files),
        number(weight.bytes / 1e6, 1),
        number(weight.time / 1000, 1),
      ]),
    ),
  ].join("\n\n");
}
