import { dateWords } from "#i18n/dateWords.ts";
import type { ExportedView, ViewSource } from "../exportedView.ts";
import { textAlternative } from "../slide/textAlternative.ts";

/** A source in one line: its number, who published what when, where. */
function sourceLine({ number, title, publisher, date, url }: ViewSource, { dates }: ExportedView["messages"]): string {
  const when = date === undefined ? undefined : dateWords(date, dates);
  return `[${number}] ${[publisher, title, when, url].filter((part) => part !== undefined).join(". ")}`;
}

/** What a presenter finds under a slide: what it shows in words, where it comes from, under which licence, who says so. */
export function notesOf(view: ExportedView): readonly string[] {
  const { messages, address, accessed, licence, measured, sources } = view;
  const { slide, dates } = messages;
  const { notes } = slide;
  const caution = measured?.indicator?.caution;
  return [
    ...(view.said ?? []),
    textAlternative(view),
    ...(caution === undefined ? [] : [caution]),
    `${notes.address}: ${address} (${notes.accessed(dateWords(accessed, dates))})`,
    `${slide.version(view.dataVersion, dateWords(view.created, dates))}. ${notes.licence}: ${licence.name}, ${licence.address}`,
    `${notes.sources}:`,
    ...sources.map((source) => sourceLine(source, messages)),
  ];
}
