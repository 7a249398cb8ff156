import type { SourceId } from "../model/records.ts";

/** A part of a text: words, or a source that stands between them. */
export type CitedPart = string | { readonly source: SourceId };

/** Parts a text at the ids of sources in it, alone or in brackets, as in "hosted in London (report-2013)". */
export const citedWords = (text: string, isSource: (id: string) => boolean): readonly CitedPart[] =>
  text
    .split(/(\([a-z0-9-]+\)|\b[a-z0-9]+(?:-[a-z0-9]+)+\b)/)
    .map((part) => {
      const id = part.replace(/^\(|\)$/g, "");
      return isSource(id) ? { source: id } : part;
    })
    .filter((part) => part !== "");
