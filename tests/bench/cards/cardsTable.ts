import { spreadOf } from "../median.ts";
import type { Contender } from "./contender.ts";

/** How a list of cards did: times in milliseconds, ratios to the limit. */
export interface CardsRow {
  readonly name: string;
  /** The middle one, and what it takes of the limit's. */
  readonly keystroke: number;
  readonly keystrokeRatio: number;
  readonly press: number;
  readonly pressRatio: number;
  /** What all acts together take of the limit's. */
  readonly ratio: number;
  /** Until the rest of the page is painted, too. */
  readonly whole: number;
  readonly firstLetter: number;
  readonly ready: number;
  readonly megabytes: number;
  /** Acts after which it showed another number of cards, or other counts, than the limit. */
  readonly differing: number;
}

/** What the atlas may take of the limit. */
const most = 1.3;

const middle = (values: readonly number[]): number => spreadOf(values).median;

export function cardsRow(contender: Contender, limit: Contender, megabytes: number): CardsRow {
  const { name, keystrokes, presses, whole, firstLetter, ready } = contender;
  const [keystroke, press] = [middle(keystrokes), middle(presses)];
  return {
    name,
    keystroke,
    keystrokeRatio: keystroke / middle(limit.keystrokes),
    press,
    pressRatio: press / middle(limit.presses),
    ratio: middle([...keystrokes, ...presses]) / middle([...limit.keystrokes, ...limit.presses]),
    whole: middle(whole),
    firstLetter,
    ready,
    megabytes,
    differing: contender.shown.filter((shown, at) => shown !== limit.shown[at]).length,
  };
}

const columns: readonly (readonly [string, (row: CardsRow) => string])[] = [
  ["", ({ name }) => name],
  ["keystroke, ms", ({ keystroke }) => keystroke.toFixed(1)],
  ["of the limit", ({ keystrokeRatio }) => keystrokeRatio.toFixed(2)],
  ["facet, ms", ({ press }) => press.toFixed(1)],
  ["of the limit", ({ pressRatio }) => pressRatio.toFixed(2)],
  ["both", ({ ratio }) => ratio.toFixed(2)],
  ["whole page, ms", ({ whole }) => whole.toFixed(1)],
  ["first letter, ms", ({ firstLetter }) => firstLetter.toFixed(0)],
  ["ready, s", ({ ready }) => (ready / 1000).toFixed(1)],
  ["MB", ({ megabytes }) => megabytes.toFixed(0)],
  ["other results", ({ differing }) => String(differing)],
];

/** Whether the atlas is ahead of every package and near the limit, with keystrokes and with presses. */
export function isCardsWithin(rows: readonly CardsRow[]): boolean {
  const atlas = rows.find(({ name }) => name === "atlas");
  const peers = rows.filter(({ name }) => name !== "atlas" && name !== "bitset");
  if (!atlas) return true;
  const isNear = atlas.keystrokeRatio <= most && atlas.pressRatio <= most;
  return isNear && peers.every(({ keystroke, press }) => atlas.keystroke < keystroke && atlas.press < press);
}

/** The figures for so many cards as a table, with the verdict. */
export function cardsTable(size: number, rows: readonly CardsRow[]): string {
  const lines = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, text]) => text(row)))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const table = lines.map((line) => line.map((text, at) => text.padStart(widths[at] ?? 0)).join("  "));
  const verdict = isCardsWithin(rows) ? "kept" : "NOT kept";
  return [
    `\n${size.toLocaleString("en")} cards, until the list is painted with all counts`,
    ...table,
    `Ahead of every package, and at most ${most} of the limit, a bitset index with a windowed list: ${verdict}`,
  ].join("\n");
}
