import { code } from "virtual:offline/viewer";
import { dateWords } from "#i18n/dateWords.ts";
import tokens from "#styles/tokens.css?raw";
import { listedSources } from "../data/listedSources.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import type { OfflineData, OfflineMap } from "./offlineData.ts";
import pageStyle from "./page.css?raw";

/** Nothing may be fetched, whatever the file is opened in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const withoutSpace = (style: string): string => style.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");

/** A value as JSON in a script of its own, which it cannot end. */
export const jsonScript = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

const sourceItem = (view: ExportedView, id: string): string =>
  listedSources(view, [id])
    .map(({ number, title, publisher, date, licence, address }) => {
      const { noDate, noPublisher } = view.messages.exports.offline;
      const when = date === undefined ? noDate : dateWords(date, view.messages.dates);
      const facts = [publisher ?? noPublisher, when, ...(licence === undefined ? [] : [licence])].join(", ");
      return `<li id="s${number}" value="${number}"><a href="${escaped(address)}">${escaped(title)}</a>. ${escaped(facts)}.</li>`;
    })
    .join("");

/** The list of every source of some views, and every one that a part of the file names, in the order of their numbers. */
export function sourceList(
  views: readonly ExportedView[],
  parts: readonly string[],
  map: OfflineMap | undefined,
): string {
  const [view] = views;
  if (!view) return "";
  const named = parts.flatMap((part) => [...part.matchAll(/ href="#s(\d+)"/g)].map(([, number = ""]) => number));
  const onMap = map?.cells.flatMap(([, , numbers]) => numbers.split(" ")) ?? [];
  const own = views.flatMap(({ sources }) => sources.map(({ number }) => String(number)));
  const numbers = new Set([...named, ...onMap, ...own]);
  const { sources, citationNumber } = view.atlas;
  const items = sources.flatMap(({ id }) => (numbers.has(String(citationNumber.get(id))) ? sourceItem(view, id) : []));
  return `<h2>${view.messages.exports.offline.sources}</h2><ol id="sources">${items.join("")}</ol>`;
}

interface OfflinePage {
  readonly title: string;
  /** The name of the atlas. */
  readonly atlas: string;
  /** What the page says of itself to programs. */
  readonly metas: Readonly<Record<string, string>>;
  readonly body: string;
  readonly data: OfflineData;
  /** CSS beyond that of every such page. */
  readonly style?: string;
}

/** A page that needs no network: all that it shows, and the one script by which it answers. */
export const offlinePage = ({ title, atlas, metas, body, data, style = "" }: OfflinePage): string =>
  [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)} – ${atlas}</title>`,
    ...Object.entries(metas).map(([name, text]) => `<meta name="${name}" content="${escaped(text)}">`),
    `<style>${withoutSpace(tokens + pageStyle + style)}</style></head><body>`,
    body,
    `<div id="tip" role="status" hidden></div>`,
    jsonScript("data", data),
    `<script>${code.replaceAll("</", "<\\/")}</script></body></html>\n`,
  ].join("");
