import type { CardKind } from "../card.ts";
import { defaultFilter } from "../defaultFilter.ts";
import type { Continent, Filter, Projection, Sort, View } from "../filter.ts";
import { type Codec, list, one } from "./codec.ts";
import { canonicalTime } from "./filterTime.ts";
import { measureCodec } from "./measureCodec.ts";
import { idIn } from "./vocabulary.ts";

const kinds: readonly CardKind[] = ["partnership", "programme", "help", "cohort"];
const sorts: readonly Sort[] = ["order", "name", "start", "countries"];
const views: readonly View[] = ["cards", "list", "table"];
const tabs: readonly Filter["tab"][] = ["map", "table"];
const continents: readonly Continent[] = ["africa", "americas", "asia", "europe", "oceania"];
const projections: readonly Projection[] = ["equal-earth"];

/** A key with one of a few words. */
const word = <Word extends string>(
  key: string,
  words: readonly Word[],
  of: (filter: Filter) => Word | undefined,
  patch: (word: Word) => Partial<Filter>,
): Codec =>
  one(
    key,
    (filter) => (of(filter) === of(defaultFilter) ? undefined : of(filter)),
    (text) => {
      const found = words.find((each) => each === text.toLowerCase());
      return found === undefined ? "unknown" : patch(found);
    },
  );

function readTime(text: string): Partial<Filter> | "form" {
  const time = canonicalTime(text.toLowerCase());
  return time === undefined ? "form" : { time: time === "all" ? undefined : time };
}

/** Every part of the filter, in the order in which a link names them. */
export const codecs: readonly Codec[] = [
  measureCodec,
  list(
    "topic",
    ({ topics }) => topics,
    (topics) => ({ topics }),
    (text, { topics }) => idIn(topics, text),
  ),
  list(
    "help",
    ({ help }) => help,
    (help) => ({ help }),
    (text, { help }) => idIn(help, text),
  ),
  list(
    "kind",
    (filter) => filter.kinds,
    (ids) => ({ kinds: ids }),
    (text) => kinds.find((kind) => kind === text.toLowerCase()),
  ),
  list(
    "org",
    (filter) => filter.organisations,
    (organisations) => ({ organisations }),
    (text, { organisations }) => idIn(organisations, text),
  ),
  list(
    "partnership",
    (filter) => filter.partnerships,
    (partnerships) => ({ partnerships }),
    (text, { partnerships }) => idIn(partnerships, text),
  ),
  list(
    "country",
    (filter) => filter.countries,
    (countries) => ({ countries }),
    (text, { countries }) => idIn(countries, text),
  ),
  list(
    "region",
    (filter) => filter.regions,
    (regions) => ({ regions }),
    (text, { regions }) => idIn(regions, text),
  ),
  one("time", ({ time }) => time, readTime),
  one(
    "asof",
    ({ asOf }) => asOf?.toString(),
    (text) => (/^[1-9]\d{3}$/.test(text) ? { asOf: Number(text) } : "form"),
  ),
  one(
    "q",
    ({ query }) => query.trim(),
    (text) => ({ query: text.trim() }),
  ),
  word(
    "sort",
    sorts,
    ({ sort }) => sort,
    (sort) => ({ sort }),
  ),
  word(
    "view",
    views,
    ({ view }) => view,
    (view) => ({ view }),
  ),
  word(
    "tab",
    tabs,
    ({ tab }) => tab,
    (tab) => ({ tab }),
  ),
  word(
    "focus",
    continents,
    ({ focus }) => focus,
    (focus) => ({ focus }),
  ),
  word(
    "projection",
    projections,
    ({ projection }) => projection,
    (projection) => ({ projection }),
  ),
  one(
    "event",
    ({ event }) => event,
    (text, { events }) => {
      const event = idIn(events, text);
      return event === undefined ? "unknown" : { event };
    },
  ),
  one(
    "lang",
    ({ language }) => (language === defaultFilter.language ? undefined : language),
    (text, { languages }) => {
      const language = idIn(languages, text);
      return language === undefined ? "unknown" : { language };
    },
  ),
];
