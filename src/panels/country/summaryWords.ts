import { parseEdtf } from "#core/model/edtf.ts";
import type { CountrySummary, Entered } from "#core/select/country/countrySummary.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";

/** A country's record in sentences; the middle of the first stands out. */
export interface SummaryWords {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
  /** The sentences that follow. */
  readonly rest: readonly string[];
}

const layerOf = ({ layer }: Entered) => layer;

/** Says what a country joined by when, what it was not found in, and never that a partial list rules it out. */
export function summaryWords(summary: CountrySummary, { country, dates }: Messages): SummaryWords {
  const texts = country.summary;
  const { year, layers, entered, later, undated, ended, told, absent, notFound } = summary;
  const by = undated.filter(({ entry }) => entry.date?.start === "open");
  const unknown = undated.filter((one) => !by.includes(one));
  const endOf = ({ entry }: Entered): string => {
    const date = entry.date;
    return date && typeof date.end === "object" ? dateWords({ ...date, kind: "date", start: date.end }, dates) : "";
  };
  const rest = [
    ...(later.length > 0
      ? [
          texts.later(
            later.map(layerOf),
            later.map(({ entry }) => (entry.date ? dateWords(entry.date, dates) : "")),
          ),
        ]
      : []),
    ...by.map((one) => texts.undatedBy(one.layer, endOf(one))),
    ...(unknown.length > 0 ? [texts.undated(unknown.map(layerOf))] : []),
    ...ended.map(({ layer, change: { date } }) => {
      if (date === undefined) return texts.ended(layer);
      const by = typeof parseEdtf(date).start === "string";
      return (by ? texts.endedBy : texts.endedSince)(layer, dateWords(date, dates));
    }),
    ...told.map(({ layer, changes }) => {
      const words = changes.map(({ kind, date }) => {
        const when = date === undefined ? country.joined.noDate : dateWords(date, dates);
        return country.joined.change(country.joined.changes[kind], when);
      });
      return texts.told(layer, words.join("; "));
    }),
    ...(absent.length > 0 ? [texts.absent(absent)] : []),
    ...(notFound.length > 0 ? [texts.notFound(notFound)] : []),
  ];
  return { ...texts.entered(year, layers, entered.map(layerOf)), rest };
}

/** The same as one text: the page's description and what its pictures are called. */
export const summaryText = (words: SummaryWords): string =>
  [words.before + words.strong + words.after, ...words.rest].join(" ");
