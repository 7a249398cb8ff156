import { changes } from "virtual:data/changes";
import { countMarks } from "#core/layout/slide/countMarks.ts";
import { countChanges } from "#core/model/dataChanges.ts";
import { publisherOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";

/** Tables that have room in one column, and in two. */
const few = 7;
const most = 14;

/** The tables that changed since an older version of the data, by how much in each. */
export const changesPreview: PreviewOf = ({ atlas, messages }, id) => {
  const found = changes.find(({ before }) => before.version === id);
  if (!found) return undefined;
  const { title, sum } = messages.versions.changes;
  const rows = found.tables.map((table) => {
    const { values, added, removed } = countChanges([table]);
    return { label: table.title, count: values + added + removed };
  });
  const largest = rows.toSorted((a, b) => b.count - a.count).slice(0, most);
  return {
    headline: title(id),
    note: sum(id, found.now.version, countChanges(found.tables)),
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: false,
    body: ({ box, text }) => countMarks(largest, box, largest.length > few ? 2 : 1, text),
  };
};
