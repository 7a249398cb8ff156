import { keyOf } from "./bibtex.ts";
import { type CitedView, titleOf } from "./viewCitation.ts";

const dateParts = (day: string): object => ({ "date-parts": [day.split("-").map(Number)] });

/**
 * The citation of a view as CSL-JSON, which Zotero, Mendeley and Pandoc read.
 *
 * @see https://github.com/citation-style-language/schema
 */
export function cslJson(view: CitedView): string {
  const { kind, address, accessed, dataVersion, created, licence, messages } = view;
  const item = {
    id: keyOf(view),
    type: kind === "map" ? "map" : "webpage",
    title: titleOf(view),
    author: [{ literal: messages.shell.title }],
    "container-title": messages.shell.title,
    issued: dateParts(created),
    accessed: dateParts(accessed),
    version: dataVersion,
    URL: address,
    license: licence.address,
    note: messages.exports.cite.note(dataVersion, created, accessed, licence.name),
    language: "en",
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
