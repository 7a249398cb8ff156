import { countMarks } from "#core/layout/slide/countMarks.ts";
import type { Dataset } from "#core/model/records.ts";
import { publisherOf } from "#core/select/publishers.ts";
import { numberWords } from "#i18n/numberWords.ts";
import type { PreviewOf } from "../previewView.ts";

/** The largest tables are shown: so many. */
const most = 14;

/** The tables of the data, by how many records they hold. */
export const dataPreview: PreviewOf = ({ atlas, details, observations, messages }) => {
  const texts = messages.preview.tables;
  const tables: { readonly [Table in keyof Dataset]?: readonly unknown[] } = { ...atlas, ...details, ...observations };
  const names = messages.dataPage.tables;
  const counted = (Object.keys(names) as (keyof typeof names)[]).map((table) => ({
    label: names[table].title,
    count: tables[table]?.length ?? 0,
  }));
  const largest = counted
    .filter(({ label }) => label !== names.observations.title)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
  const records = counted.reduce((sum, { count }) => sum + count, 0);
  return {
    headline: texts.title(counted.length, records),
    note: texts.note(numberWords(observations.observations.length)),
    publishers: [...new Set(atlas.sources.map(publisherOf))],
    hasMap: false,
    body: ({ box, text }) => countMarks(largest, box, 2, text),
  };
};
