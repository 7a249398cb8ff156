import { code } from "virtual:offline/viewer";
import type { ReactElement } from "react";
import { dateWords } from "#i18n/dateWords.ts";
import tokens from "#styles/tokens.css?raw";
import { plainCitation } from "../cite/viewCitation.ts";
import { listedSources } from "../data/listedSources.ts";
import { tableOf } from "../data/tableOf.ts";
import type { Making } from "../exportEntry.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import { carried } from "../view/carried.ts";
import { chartOf } from "./chartOf.tsx";
import { cellsAt, frameAt, frameRows, legendHtml, measureOf } from "./framed.ts";
import { mapHtml } from "./mapHtml.ts";
import css from "./offline.css?raw";
import type { OfflineData, OfflineMap } from "./offlineData.ts";
import { offlineMap } from "./offlineMap.ts";
import { tableHtml } from "./tableHtml.ts";

/** Nothing may be fetched, whatever the file is opened in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const withoutSpace = (style: string): string => style.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");

/** A value as JSON that ends no script. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const sourceItem = (view: ExportedView, id: string): string =>
  listedSources(view, [id])
    .map(({ number, title, publisher, date, licence, address }) => {
      const { noDate, noPublisher } = view.messages.exports.offline;
      const when = date === undefined ? noDate : dateWords(date, view.messages.dates);
      const facts = [publisher ?? noPublisher, when, ...(licence === undefined ? [] : [licence])].join(", ");
      return `<li id="s${number}" value="${number}"><a href="${escaped(address)}">${escaped(title)}</a>. ${escaped(facts)}.</li>`;
    })
    .join("");

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
  return [
    `<div class="controls" hidden><label>${texts.measure} <select id="measure">${groups.join("")}</select></label>`,
    `<label id="years">${texts.year} <input type="range" id="year"> <output id="shown" for="year"></output></label></div>`,
    `<figure>${view.world ? mapHtml(view, view.world, map) : ""}</figure>`,
    `<ul id="legend">${frame ? legendHtml(map, frame) : ""}</ul><p id="note" class="quiet">${escaped(measure?.note ?? "")}</p>`,
  ].join("");
}

function mapTable(view: ExportedView, map: OfflineMap): { readonly head: readonly string[]; readonly body: string } {
  const measure = measureOf(map, map.start.measure);
  const frame = measure && frameAt(measure, map.start.year);
  const body = measure && frame ? frameRows(map, cellsAt(map, measure, frame)) : "";
  return { head: view.messages.exports.offline.headings, body };
}

/** Every source of the view, and every one that a part of the file names, in the order of their numbers. */
function sourcesOf({ sources, atlas }: ExportedView, parts: readonly string[], map: OfflineMap | undefined) {
  const named = parts.flatMap((part) => [...part.matchAll(/ href="#s(\d+)"/g)].map(([, number = ""]) => number));
  const onMap = map?.cells.flatMap(([, , numbers]) => numbers.split(" ")) ?? [];
  const numbers = new Set([...named, ...onMap, ...sources.map(({ number }) => String(number))]);
  return atlas.sources.flatMap(({ id }) => (numbers.has(String(atlas.citationNumber.get(id))) ? id : []));
}

/**
 * A view as one HTML file that needs no network: what it shows, its table, its sources, and a script by which it answers.
 *
 * @param drawn writes what React draws as markup
 */
export async function offlineHtml(
  view: ExportedView,
  drawn: (chart: ReactElement) => string,
  making: Making,
): Promise<string> {
  const { messages, headline, filtersInWords, asOfWords, address, accessed } = view;
  const { exports, shell, dates, slide } = messages;
  const texts = exports.offline;
  const map = view.kind === "map" ? await offlineMap(view, making) : undefined;
  const element = chartOf(view);
  const chart = element ? drawn(element).replaceAll(/ class="[^"]*"/g, "") : "";
  const { head, body } = map ? mapTable(view, map) : tableHtml(view);
  // Of a map all rows are in its measures and years.
  const table = map ? { columns: [], rows: [] } : tableOf(view, "seen");
  const data: OfflineData = {
    map,
    table: { columns: table.columns, rows: table.rows },
    rowCount: texts.count,
  };
  // Of a map the title says the year, which may be changed.
  const facts = [...filtersInWords, map ? slide.dataOf(dateWords(view.created, dates)) : asOfWords];
  const caption = map || chart !== "" ? texts.caption : texts.captionAlone;
  const metas = Object.entries(carried(view)).map(([name, text]) => `<meta name="${name}" content="${escaped(text)}">`);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(headline)} – ${shell.title}</title>${metas.join("")}`,
    `<style>${withoutSpace(tokens)}${withoutSpace(css)}</style></head><body>`,
    `<header><h1 id="title">${escaped(headline)}</h1>`,
    `<p class="quiet">${escaped(facts.join(". "))}. ${escaped(texts.made(dateWords(accessed, dates)))}</p></header><main>`,
    map ? mapPart(view, map) : "",
    chart === "" ? "" : `<figure><div id="timeline">${chart}</div></figure>`,
    map || chart !== "" ? `<p class="quiet" id="help" hidden>${texts.help}</p>` : "",
    `<noscript><p class="quiet">${texts.noScript}</p></noscript>`,
    `<h2>${caption}</h2><div class="controls" hidden><label>${texts.find} <input type="search" id="find"></label> <span role="status" id="count" class="quiet"></span></div>`,
    `<div class="table" role="region" aria-label="${caption}" tabindex="0"><table><thead><tr>${head.map((label) => `<th scope="col">${escaped(label)}</th>`).join("")}</tr></thead><tbody>${body}</tbody></table></div>`,
    `<h2>${texts.sources}</h2><ol id="sources">${sourcesOf(view, [chart, body], map)
      .map((id) => sourceItem(view, id))
      .join("")}</ol></main>`,
    `<footer><h2>${exports.groups.cite}</h2><p>${escaped(plainCitation(view))}</p>`,
    `<p class="quiet">${slide.licence(view.licence.name)}. ${map ? slide.borders : ""} <a href="${escaped(address)}">${texts.open}</a></p></footer>`,
    `<div id="tip" role="status" hidden></div>`,
    `<script type="application/json" id="data">${inScript(data)}</script>`,
    `<script>${code.replaceAll("</", "<\\/")}</script></body></html>\n`,
  ].join("");
}
