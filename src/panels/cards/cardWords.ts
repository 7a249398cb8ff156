import type { Atlas, CoreSource } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import type { Edtf } from "#core/model/edtf.ts";
import type { Organisation } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import type { Place } from "./place.ts";

/** What kind of thing a card is about; partnerships are called by their own kind. */
export function kindWords(card: Card, { partnerships }: Atlas, texts: Messages["cards"]): string {
  if (card.kind !== "partnership") return texts.cardKinds[card.kind];
  const kind = byId(partnerships).get(card.id)?.kind;
  return kind === undefined ? texts.kinds.partnership : texts.partnershipKinds[kind];
}

/** Month and year at most: the day stands on the page of the card. */
function monthWords(date: Edtf, { dates }: Messages): string {
  const edge = typeof date.start === "object" ? date.start : date.end;
  if (date.kind === "interval" || typeof edge !== "object" || edge.precision !== "day")
    return dateWords(date, dates, "short");
  const start = new Date(edge.interval.start);
  return dates.shortMonth(start.getUTCFullYear(), start.getUTCMonth());
}

/** When it ran, as far as the sources say. */
export function periodWords(card: Card, { partnerships }: Atlas, messages: Messages): string {
  const texts = messages.cards.period;
  const words = (date: Edtf) => monthWords(date, messages);
  if (card.start && card.end) return texts.span(words(card.start), words(card.end));
  if (card.start) {
    const announced = card.kind === "partnership" && byId(partnerships).get(card.id)?.status === "announced";
    return (announced ? texts.announced : texts.since)(words(card.start));
  }
  return card.asOf ? texts.asOf(words(card.asOf)) : texts.unknown;
}

/** How many countries its sources name: words that stand out, and the rest. */
export function countryWords(card: Card, place: Place | undefined, texts: Messages["cards"]): readonly string[] {
  const { countries } = texts;
  const all = card.countries.length;
  if (card.listed === "none") return ["", countries.none];
  if (!place) return (card.listed === "partial" ? countries.partial : countries.named)(all);
  const inPlace = card.countries.filter((country) => place.countries.has(country)).length;
  if (place.kind === "region") return countries.inRegion(inPlace, all);
  if (place.name === undefined || inPlace === 0) return countries.inSelection(inPlace, all);
  return all === 1 ? countries.inCountryAlone(place.name) : countries.inCountry(place.name, all);
}

/** Letters from which on an acronym stands for a name. */
const long = 28;

function shortName({ name, acronym }: Organisation): string {
  const plain = name.replace(/ \(.*\)$/, "");
  return plain.length > long && acronym !== undefined ? acronym : plain;
}

/** What it does, in one sentence. */
export const sentenceOf = ({ summary }: Card): string => `${summary.split(". ")[0]}.`;

/** The organisations of a card, those that lead it first. */
export function organisationWords(card: Card, { organisations }: Atlas, texts: Messages["cards"], most = 3): string {
  const names = card.organisations
    .map((id) => byId(organisations).get(id))
    .flatMap((found) => (found ? shortName(found) : []));
  // One more takes no more room than saying so.
  const shown = names.length === most + 1 ? names : names.slice(0, most);
  return texts.organisations(shown.join(", "), names.length - shown.length);
}

/** Who published a source, and in which year. */
export function sourceWords({ publisher, title, date }: CoreSource): string {
  const name = (publisher ?? title).replace(/ ?[,;(].*$/, "");
  const year = date?.match(/\d{4}/)?.[0];
  return year === undefined ? name : `${name}, ${year}`;
}
