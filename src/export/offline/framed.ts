import { escaped } from "../slide/svg/markup.ts";
import { readNumbers } from "./digits.ts";
import { lookPaint } from "./lookPaint.ts";
import type { OfflineCell, OfflineFrame, OfflineMap, OfflineMeasure } from "./offlineData.ts";

/** The measure with an id, else the first there is. */
export function measureOf({ groups }: OfflineMap, id: string): OfflineMeasure | undefined {
  const all = groups.flatMap(({ measures }) => measures);
  return all.find((measure) => measure.id === id) ?? all[0];
}

/** The frame of a year: the newest that is not after it, else the first. */
export const frameAt = ({ frames }: OfflineMeasure, year: number | undefined): OfflineFrame | undefined =>
  frames.findLast((frame) => (frame.year ?? 0) <= (year ?? Number.POSITIVE_INFINITY)) ?? frames[0];

/** Numbers with each run written out. */
function withoutRuns(runs: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const number of runs) {
    const last = numbers.at(-1) ?? 0;
    if (number >= 0) numbers.push(number);
    else for (let again = number; again < 0; again++) numbers.push(last);
  }
  return numbers;
}

/** The cell of every place in a frame of a measure. */
export function cellsAt(
  { cells, width }: OfflineMap,
  { frames }: OfflineMeasure,
  frame: OfflineFrame,
): readonly OfflineCell[] {
  const [first, ...later] = frames;
  const numbers = withoutRuns(readNumbers(first?.cells ?? "", width));
  for (const { cells: text } of frame === first ? [] : later.slice(0, later.indexOf(frame) + 1)) {
    const changed = readNumbers(text, width);
    for (let at = 0; at < changed.length; at += 2) numbers[changed[at] ?? 0] = changed[at + 1] ?? 0;
  }
  return numbers.map((number) => cells[number] ?? [0, 0, ""]);
}

/** The legend of a frame as HTML. */
export const legendHtml = ({ looks }: OfflineMap, { legend }: OfflineFrame): string =>
  legend
    .map(([look, label, count]) => {
      const { fill, stroke } = lookPaint(looks[look] ?? ["zero", "", 0], look);
      const edge = stroke === undefined ? "" : ` stroke="${stroke}"`;
      return `<li><svg width="20" height="13" aria-hidden="true"><rect width="20" height="13" rx="2" fill="${fill}"${edge}/></svg>${escaped(label)} <b>${count}</b></li>`;
    })
    .join("");

/** The numbers of sources as links to the list of them. */
export const sourceLinks = (numbers: string): string =>
  numbers
    .split(" ")
    .filter((number) => number !== "")
    .map((number) => `<a href="#s${number}">${number}</a>`)
    .join(" ");

const ranks = ["value", "ended", "not reported", "zero", "outside"];

/** The rows of a frame's table as HTML: the places that are chosen, those with a value first. */
export function frameRows(map: OfflineMap, cells: readonly OfflineCell[], shown = map.shown): string {
  const rank = (place: number) => ranks.indexOf(map.looks[cells[place]?.[0] ?? 0]?.[0] ?? "outside");
  return [...shown]
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .map((place) => {
      const [code, name] = map.places[place] ?? ["", ""];
      const [, words, sources] = cells[place] ?? [0, 0, ""];
      return `<tr><th scope="row">${escaped(name)}</th><td>${code}</td><td>${escaped(map.words[words] ?? "")}</td><td>${sourceLinks(sources)}</td></tr>`;
    })
    .join("");
}
