import { countMarks } from "#core/layout/slide/countMarks.ts";
import { publishersOf } from "#core/select/publishers.ts";
import type { PreviewOf } from "../previewView.ts";

/** How many partnerships, programmes, kinds of help and cohorts work on each theme. */
export const programmesPreview: PreviewOf = ({ atlas, messages }) => {
  const texts = messages.preview.programmes;
  const kind = (wanted: string) => atlas.cards.filter((card) => card.kind === wanted).length;
  const rows = atlas.themes
    .map(({ id, name }) => ({ label: name, count: atlas.cards.filter(({ themes }) => themes.includes(id)).length }))
    .toSorted((a, b) => b.count - a.count);
  return {
    headline: texts.title,
    note: texts.note(kind("partnership"), kind("programme"), kind("help"), kind("cohort")),
    publishers: publishersOf(atlas.cards, atlas),
    hasMap: false,
    body: ({ box, text }) => countMarks(rows, box, 2, text),
  };
};
