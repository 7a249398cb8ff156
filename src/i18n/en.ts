import { about } from "./en/about.ts";
import { cards } from "./en/cards.ts";
import { country } from "./en/country.ts";
import { dataPage } from "./en/dataPage.ts";
import { events } from "./en/events.ts";
import { figures } from "./en/figures.ts";
import { organisation } from "./en/organisation.ts";
import { partnership } from "./en/partnership.ts";
import { programme } from "./en/programme.ts";
import { theme } from "./en/theme.ts";
import { timeline } from "./en/timeline.ts";
import { first } from "./first.ts";

/** The English message catalogue, whole: every text a reader sees. The browser gets it part by part. */
export const en = {
  ...first,
  about,
  cards,
  country,
  dataPage,
  events,
  figures,
  organisation,
  partnership,
  programme,
  theme,
  timeline,
};

export type Messages = typeof en;
