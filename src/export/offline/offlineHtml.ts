import type { ReactElement } from "react";
import { dateWords } from "#i18n/dateWords.ts";
import { plainCitation } from "../cite/viewCitation.ts";
import { tableOf } from "../data/tableOf.ts";
import type { Making } from "../exportEntry.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import { carried } from "../view/carried.ts";
import { chartOf } from "./chartOf.tsx";
import { cellsAt, frameAt, frameRows, legendHtml, measureOf } from "./framed.ts";
import { mapHtml, sharedShapes } from "./mapHtml.ts";
import type { OfflineMap } from "./offlineData.ts";
import { offlineMap } from "./offlineMap.ts";
import { offlinePage, sourceList } from "./offlinePage.ts";
import { type HtmlTable, tableHtml, tableMarkup } from "./tableHtml.ts";

/** Writes what React draws as markup, whose ids begin with a prefix. */
export type Drawn = (chart: ReactElement, prefix?: string) => string;

/** Attributes that measure px. */
const measures = / (?:d|x|y|cx|cy|r|rx|ry|x1|x2|y1|y2|width|height|transform|points)="[^"]*"/g;

/** The chart of a view that has one: without the page's styles, its numbers to a hundredth, as short as can be. */
export function chartHtml(view: ExportedView, drawn: Drawn, prefix?: string, width?: number): string {
  const element = chartOf(view, width);
  if (!element) return "";
  return drawn(element, prefix)
    .replaceAll(/ class="[^"]*"/g, "")
    .replaceAll(measures, (measure) => measure.replaceAll(/(\.\d\d)\d+/g, "$1"))
    .replaceAll(/><\/(?:path|rect|circle|ellipse|stop|line|use)>/g, "/>");
}

/** What only the map has: its controls, itself, its legend. */
function mapPart(view: ExportedView, map: OfflineMap): string {
  const texts = view.messages.exports.offline;
  const measure = measureOf(map, map.start.measure);
  const frame = measure && frameAt(measure, map.start.year);
  const option = ({ id, label }: { readonly id: string; readonly label: string }) =>
    `<option value="${id}"${id === measure?.id ? " selected" : ""}>${escaped(label)}</option>`;
  const groups = map.groups.map(
    ({ label, measures }) => `<optgroup label="${escaped(label)}">${measures.map(option).join("")}</optgroup>`,
  );
  const drawn = view.world ? sharedShapes(view.world, map) + mapHtml(view, view.world, map, measure) : "";
  return [
    `<div class="controls" hidden><label>${texts.measure} <select id="measure">${groups.join("")}</select></label>`,
    `<label id="years">${texts.year} <input type="range" id="year"> <output id="shown" for="year"></output></label></div>`,
    `<figure id="map">${drawn}</figure>`,
    `<ul class="legend" id="legend">${frame ? legendHtml(map, frame) : ""}</ul><p id="note" class="quiet">${escaped(measure?.note ?? "")}</p>`,
  ].join("");
}

function mapTable(view: ExportedView, map: OfflineMap): HtmlTable {
  const measure = measureOf(map, map.start.measure);
  const frame = measure && frameAt(measure, map.start.year);
  const body = measure && frame ? frameRows(map, cellsAt(map, measure, frame)) : "";
  return { head: view.messages.exports.offline.headings, body };
}

/**
 * A view as one HTML file that needs no network: what it shows, its table, its sources, and a script by which it answers.
 *
 * @param drawn writes what React draws as markup
 */
export async function offlineHtml(view: ExportedView, drawn: Drawn, making: Making): Promise<string> {
  const { messages, headline, filtersInWords, asOfWords, address, accessed } = view;
  const { exports, shell, dates, slide } = messages;
  const texts = exports.offline;
  const map = view.kind === "map" ? await offlineMap(view, making) : undefined;
  const chart = chartHtml(view, drawn);
  const table = map ? mapTable(view, map) : tableHtml(view);
  // Of a map all rows are in its measures and years.
  const { columns, rows } = map ? { columns: [], rows: [] } : tableOf(view, "seen");
  // Of a map the title says the year, which may be changed.
  const facts = [...filtersInWords, map ? slide.dataOf(dateWords(view.created, dates)) : asOfWords];
  const caption = map || chart !== "" ? texts.caption : texts.captionAlone;
  const body = [
    `<header><h1 id="title">${escaped(headline)}</h1>`,
    `<p class="quiet">${escaped(facts.join(". "))}. ${escaped(texts.made(dateWords(accessed, dates)))}</p></header><main>`,
    map ? mapPart(view, map) : "",
    chart === "" ? "" : `<figure class="chart">${chart}</figure>`,
    map || chart !== "" ? `<p class="quiet" id="help" hidden>${texts.help}</p>` : "",
    `<noscript><p class="quiet">${texts.noScript}</p></noscript>`,
    `<h2>${caption}</h2><div class="controls" hidden><label>${texts.find} <input type="search" id="find"></label> <span role="status" id="count" class="quiet"></span></div>`,
    tableMarkup(table, caption),
    `${sourceList([view], [chart, table.body], map)}</main>`,
    `<footer><h2>${exports.groups.cite}</h2><p>${escaped(plainCitation(view))}</p>`,
    `<p class="quiet">${slide.licence(view.licence.name)}. ${map ? slide.borders : ""} <a href="${escaped(address)}">${texts.open}</a></p></footer>`,
  ].join("");
  const data = { map, table: { columns, rows }, rowCount: texts.count };
  return offlinePage({ title: headline, atlas: shell.title, metas: carried(view), body, data });
}
