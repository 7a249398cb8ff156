import { hueOf } from "#core/layout/timeline/hue.ts";
import { eventItem } from "#core/layout/timeline/items.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Mention } from "#core/model/records.ts";
import { citationsIn } from "#core/select/citationsIn.ts";
import { joinedLayers } from "#core/select/country/joinedLayers.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { type CountryRowsFrom, itemAt, type JoinedRow, layerRow, sourcesOf } from "./layerRow.ts";

/** A mention that says where something took place or who pays: not what the country itself joined or got. */
const elsewhere = /^(place of|funder)/;

/** What a text says of the country, beyond the lists. */
function mentionRow(mention: Mention, from: CountryRowsFrom): JoinedRow {
  const { atlas, messages } = from;
  const body = byId(atlas.cards).get(mention.programme ?? mention.partnership);
  return {
    id: mention.id,
    name: messages.country.joined.mention(body?.acronym ?? body?.name ?? mention.partnership),
    hue: hueOf(mention.partnership),
    sources: sourcesOf(citationsOf(mention), from),
    citations: citationsOf(mention),
    notes: [],
    items: [itemAt(mention.id, parseEdtf(mention.date), mention.role)],
    words: `${dateWords(mention.date, messages.dates)}: ${mention.role}`,
  };
}

function eventsRow(from: CountryRowsFrom): readonly JoinedRow[] {
  const { atlas, country, messages } = from;
  const events = atlas.events.filter((event) => event.country === country);
  const [only] = events;
  if (!only) return [];
  const texts = messages.country.joined;
  return [
    {
      id: "events",
      name: texts.events,
      hue: "other",
      sources: sourcesOf(citationsIn(events), from),
      citations: citationsIn(events),
      notes: events.map(({ title }) => title),
      items: events.map((event) => eventItem(event, [])),
      words:
        events.length === 1
          ? `${only.title}, ${dateWords(only.date, messages.dates)}`
          : texts.eventCount(events.length),
    },
  ];
}

/** When a row begins, in ms UTC; the undated last. */
const beginOf = ({ items }: JoinedRow): number => Math.min(...items.map(({ date }) => date.span.end), Infinity);

/** The rows of a country's timeline: every list it is on, what texts say of it, and the events held there. */
export function countryRows(from: CountryRowsFrom): readonly JoinedRow[] {
  const { atlas, country } = from;
  const onList = ({ partnership, source }: Mention): boolean =>
    atlas.layers.some(
      (layer) =>
        layer.partnership === partnership &&
        atlas.standings
          .get(layer.id)
          ?.get(country)
          ?.entries.some(({ citations }) => citations.some((one) => one.source === source)),
    );
  const mentions = atlas.mentions.filter(
    (mention) => mention.country === country && !elsewhere.test(mention.role) && !onList(mention),
  );
  return [
    ...joinedLayers(atlas, country).map((joined) => layerRow(joined, from)),
    ...mentions.map((mention) => mentionRow(mention, from)),
    ...eventsRow(from),
  ].toSorted((a, b) => (beginOf(a) === beginOf(b) ? 0 : beginOf(a) - beginOf(b)));
}
