import { about } from "./en/about.ts";
import { cards } from "./en/cards.ts";
import { citation } from "./en/citation.ts";
import { country } from "./en/country.ts";
import { dataPage } from "./en/dataPage.ts";
import { embed } from "./en/embed.ts";
import { embedding } from "./en/embedding.ts";
import { events } from "./en/events.ts";
import { exports } from "./en/exports.ts";
import { figures } from "./en/figures.ts";
import { mapPage } from "./en/mapPage.ts";
import { notice } from "./en/notice.ts";
import { offline } from "./en/offline.ts";
import { organisation } from "./en/organisation.ts";
import { partnership } from "./en/partnership.ts";
import { present } from "./en/present.ts";
import { preview } from "./en/preview.ts";
import { programme } from "./en/programme.ts";
import { slide } from "./en/slide.ts";
import { sources } from "./en/sources.ts";
import { stories } from "./en/stories.ts";
import { theme } from "./en/theme.ts";
import { timeline } from "./en/timeline.ts";
import { versions } from "./en/versions.ts";
import { first } from "./first.ts";

/** The English message catalogue, whole: every text a reader sees. The browser gets it part by part. */
export const en = {
  ...first,
  about,
  cards,
  citation,
  country,
  dataPage,
  embed,
  embedding,
  events,
  exports,
  figures,
  mapPage,
  notice,
  offline,
  organisation,
  partnership,
  present,
  preview,
  programme,
  slide,
  sources,
  stories,
  theme,
  timeline,
  versions,
};

export type Messages = typeof en;
