import type { Item } from "#core/layout/timeline/lane.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { AtlasEvent } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { Messages } from "#i18n/en.ts";

/** An item in words. */
export interface ItemWords {
  readonly title: string;
  readonly date: string;
  /** Whether it was held, planned, announced, postponed or derived. */
  readonly stands: string;
  readonly place: string | undefined;
}

/** Where an event was: its town, and the country where the town's name does not say it. */
export function placeWords({ place, country }: AtlasEvent, atlas: Atlas, messages: Messages): string | undefined {
  const name = country === undefined ? undefined : byId(atlas.countries).get(country)?.name;
  return place === undefined ? name : messages.events.at(place, name);
}

/** An event, a cohort or an action in words; a derived time is told by the plan's own words and what they come to. */
export function itemWords(item: Item, atlas: Atlas, messages: Messages): ItemWords {
  const date = dateWords(item.date, messages.dates);
  const stands = messages.timeline.status[item.status];
  const event = item.kind === "event" ? byId(atlas.events).get(item.id) : undefined;
  if (event) return { title: event.title, date, stands, place: placeWords(event, atlas, messages) };
  const action = byId(atlas.actions).get(item.id);
  const plan = item.kind === "plan" ? `${item.label}, ${date}` : date;
  return { title: action?.summary ?? item.label, date: plan, stands, place: undefined };
}

/** An item in one line: title, date, whether it was held, place. */
export function itemLine(item: Item, atlas: Atlas, messages: Messages): string {
  const { title, date, stands, place } = itemWords(item, atlas, messages);
  return messages.timeline.mark(title, date, stands, place);
}
