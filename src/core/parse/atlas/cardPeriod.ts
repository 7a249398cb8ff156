import type { CoreDataset } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import { parseEdtf } from "#core/model/edtf.ts";

type Period = Pick<Card, "start" | "end" | "asOf">;

const dateOf = (text: string | undefined): Card["start"] => (text === undefined ? undefined : parseEdtf(text));

/** A card's period from the dates of its record, or the date of its source where no start is known. */
export function cardPeriod(
  { sources }: CoreDataset,
  source: string,
  start: string | undefined,
  end?: string | undefined,
): Period {
  const asOf = start === undefined ? sources.find(({ id }) => id === source)?.date : undefined;
  return { start: dateOf(start), end: dateOf(end), asOf: dateOf(asOf) };
}

/** When a programme was first launched, by the events of the atlas. */
export const launchOf = ({ events }: CoreDataset, programme: string): string | undefined =>
  events
    .filter((event) => event.programme === programme && event.kind === "launch" && event.status === "held")
    .map(({ date }) => date)
    .sort((a, b) => parseEdtf(a).span.start - parseEdtf(b).span.start)[0];
