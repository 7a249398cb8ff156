import { dateWords } from "#i18n/dateWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { focusWords } from "../view/headline.ts";

/** What of a view is cited. */
export type CitedView = Pick<
  ExportedView,
  | "kind"
  | "headline"
  | "filtersInWords"
  | "filter"
  | "selection"
  | "address"
  | "accessed"
  | "dataVersion"
  | "created"
  | "licence"
  | "messages"
>;

/** What is shown, with what the filter chose; how it is drawn is no part of it. */
export function titleOf({ headline, filtersInWords, filter, selection, messages }: CitedView): string {
  const drawn = [messages.slide.outside(selection.countries.size), ...focusWords({ filter, messages })];
  const chosen = filtersInWords.filter((words) => !drawn.includes(words));
  return chosen.length === 0 ? headline : `${headline} (${chosen.join("; ")})`;
}

/** The citation of a view for people, on one line. */
export function plainCitation(view: CitedView): string {
  const { messages, address, accessed, dataVersion, created, licence } = view;
  const { exports, shell, dates } = messages;
  return exports.cite.plain({
    title: titleOf(view),
    atlas: shell.title,
    version: dataVersion,
    created: dateWords(created, dates),
    year: created.slice(0, 4),
    address,
    accessed: dateWords(accessed, dates),
    licence: licence.name,
  });
}
