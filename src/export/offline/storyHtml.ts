import type { Citation } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import { carried } from "../view/carried.ts";
import { frameAt, legendHtml, measureOf } from "./framed.ts";
import { mapHtml, sharedShapes } from "./mapHtml.ts";
import { cautionOf, numberedMap, placesShown } from "./numberedMap.ts";
import type { OfflineMap } from "./offlineData.ts";
import { chartHtml, type Drawn } from "./offlineHtml.ts";
import { jsonScript, offlinePage, sourceList } from "./offlinePage.ts";
import storyStyle from "./story.css?raw";
import { tableHtml, tableMarkup } from "./tableHtml.ts";

/** A step of a story that is to stand in a file. */
export interface StoryPart {
  readonly title: string;
  readonly note: string;
  /** What the note rests on. */
  readonly cited: readonly Citation[];
  /** What it shows, under a headline of its own; nothing where the data no longer have it. */
  readonly view: ExportedView | undefined;
  /** What to be careful with: sentences. */
  readonly doubts: readonly string[];
}

export interface ToldStory {
  readonly title: string;
  readonly parts: readonly StoryPart[];
  /** The story as its own file holds it, by which it is opened again. */
  readonly record: unknown;
}

/** The element in which a file holds its story. */
const storyElement = "story";

/** Width in px for which a chart is laid out, beside the words of its step. */
const chartWidth = 900;

const idOf = (index: number): string => `step-${index + 1}`;

/** The maps of all steps: each step with one is a measure of one frame. */
function mapOfSteps(parts: readonly StoryPart[]): OfflineMap | undefined {
  const { frameOf, mapOf } = numberedMap();
  const measures = parts.flatMap(({ title, view }, index) => {
    if (view?.kind !== "map") return [];
    const { filter } = view;
    const frames = [frameOf(view, filter, filter.asOf)];
    return { id: idOf(index), label: title, note: cautionOf(view, filter), frames, shown: placesShown(view) };
  });
  const view = parts.find((part) => part.view?.kind === "map")?.view;
  return view && mapOf([{ label: "", measures }], view, { measure: "", year: undefined });
}

/** The view of a step: its map or chart, then the same as a table; of cards the table alone. */
function viewHtml(view: ExportedView, id: string, map: OfflineMap | undefined, drawn: Drawn): string {
  const { offline } = view.messages.exports;
  const folded = (table: string, hidden = "") =>
    `<details${hidden}><summary>${offline.caption}</summary>${table}</details>`;
  if (view.kind !== "map" || !map) {
    const chart = chartHtml(view, drawn, id, chartWidth);
    const table = tableMarkup(tableHtml(view), offline.captionAlone);
    return chart === "" ? table : `<figure class="chart">${chart}</figure>${folded(table)}`;
  }
  const measure = measureOf(map, id);
  const frame = measure && frameAt(measure, undefined);
  const legend = frame ? `<ul class="legend">${legendHtml(map, frame)}</ul>` : "";
  const picture = view.world ? `<figure>${mapHtml(view, view.world, map, measure)}</figure>` : "";
  const note = measure && measure.note !== "" ? `<p class="quiet">${escaped(measure.note)}</p>` : "";
  // The script writes its rows, for the map says them already.
  return (
    picture + legend + note + folded(tableMarkup({ head: offline.headings, body: "" }, offline.caption), " hidden")
  );
}

/** What a note rests on: the numbers of its sources, each with its place in it. */
function citedHtml({ cited }: StoryPart, { atlas, messages }: ExportedView): string {
  const marks = cited.flatMap(({ source, locator }) => {
    const number = atlas.citationNumber.get(source);
    return number === undefined
      ? []
      : `<a href="#s${number}">[${number}]</a>${locator === undefined ? "" : ` ${escaped(locator)}`}`;
  });
  return marks.length === 0 ? "" : `<p class="quiet">${messages.exports.offline.cited} ${marks.join("; ")}</p>`;
}

/**
 * A story as one HTML file that needs no network: its steps one after the other, or one at a time with the script that it
 * shares with the files of views; what steps share is in it once.
 *
 * @param drawn writes what React draws as markup
 * @throws {RangeError} where no step has a view
 */
export function storyHtml({ title, parts, record }: ToldStory, drawn: Drawn): string {
  const views = parts.flatMap(({ view }) => view ?? []);
  const [first] = views;
  if (!first) throw new RangeError("No step of the story has a view");
  const { messages, dataVersion, created, accessed, licence, atlas, world } = first;
  const { exports, shell, slide, dates } = messages;
  const texts = exports.offline;
  const map = mapOfSteps(parts);
  const count = parts.length;
  const sections = parts.map((part, index) => {
    const { view, note, doubts } = part;
    const facts = view && [...view.filtersInWords, view.asOfWords].map((fact) => `${escaped(fact)}.`).join(" ");
    return [
      `<section data-step id="${idOf(index)}"><div class="words"><h2>${escaped(part.title)}</h2>`,
      note === "" ? "" : `<p class="note">${escaped(note)}</p>`,
      citedHtml(part, first),
      doubts.length === 0 ? "" : `<p class="doubts">${escaped(doubts.join(" "))}</p>`,
      `</div><div class="shown">`,
      view ? viewHtml(view, idOf(index), map, drawn) : "",
      view ? `<p class="quiet">${facts} <a href="${escaped(view.address)}">${texts.open}</a></p>` : "",
      "</div></section>",
    ].join("");
  });
  const options = parts.map((part, index) => `<option>${escaped(texts.place(index + 1, count, part.title))}</option>`);
  const cited = parts.flatMap((part) => part.cited.map(({ source }) => source));
  const body = [
    `<header><h1 id="title" class="story">${escaped(title)}</h1><p class="quiet">${escaped(texts.made(dateWords(accessed, dates)))}</p></header>`,
    `<main>${map && world ? sharedShapes(world, map) : ""}<noscript><p class="quiet">${texts.noScriptStory}</p></noscript><div id="walk">`,
    `<div class="controls" role="group" aria-label="${texts.steps}" hidden><button type="button" id="back">${texts.back}</button>`,
    `<select id="step" aria-label="${texts.steps}">${options.join("")}</select><button type="button" id="on">${texts.on}</button></div>`,
    `<p id="place" class="spoken" role="status"></p>${sections.join("")}</div>`,
    `<p class="quiet" id="help" hidden>${texts.helpStory}</p>${sourceList(views, sections, map)}</main>`,
    `<footer><p class="quiet">${shell.title}. ${slide.licence(licence.name)}. ${slide.version(dataVersion, dateWords(created, dates))}. ${slide.borders} ${texts.reopen}</p></footer>`,
    jsonScript(storyElement, record),
  ].join("");
  const named = new Set([...cited, ...views.flatMap(({ sources }) => sources.map(({ id }) => id))]);
  const { Address: _, ...metas } = carried(first);
  return offlinePage({
    title,
    atlas: shell.title,
    metas: { ...metas, Sources: atlas.sources.flatMap(({ id }) => (named.has(id) ? id : [])).join(" ") },
    body,
    data: { map, rowCount: texts.count, step: texts.step },
    style: storyStyle,
  });
}
