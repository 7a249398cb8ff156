import type { Card } from "#core/model/card.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";

/** When something ran, as exactly as its sources say. */
export function periodText({ start, end, asOf }: Card, { programme, dates }: Messages): string {
  const texts = programme.period;
  if (start && end) return texts.span(dateWords(start, dates), dateWords(end, dates));
  if (start) return texts.since(dateWords(start, dates));
  return asOf ? texts.asOf(dateWords(asOf, dates)) : texts.unknown;
}
