import { LineList } from "#ui/LineList.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import type { JoinedRow } from "./layerRow.ts";

/** The rows of a country's timeline as a list: dates in words, notes, and every source. */
export const JoinedList = ({ rows }: { readonly rows: readonly JoinedRow[] }) => (
  <LineList
    lines={rows.map(({ id, name, words, notes, citations }) => ({
      id,
      lead: name,
      text: (
        <>
          {words} <SourceMarks citations={citations} />
        </>
      ),
      note: notes.length > 0 ? notes.join("; ") : undefined,
    }))}
  />
);
