import { about } from "./en/about.ts";
import { atlas } from "./en/atlas.ts";
import { cards } from "./en/cards.ts";
import { country } from "./en/country.ts";
import { dataPage } from "./en/dataPage.ts";
import { dates } from "./en/dates.ts";
import { events } from "./en/events.ts";
import { figures } from "./en/figures.ts";
import { map } from "./en/map.ts";
import { organisation } from "./en/organisation.ts";
import { partnership } from "./en/partnership.ts";
import { programme } from "./en/programme.ts";
import { sentence } from "./en/sentence.ts";
import { shell } from "./en/shell.ts";
import { sources } from "./en/sources.ts";
import { theme } from "./en/theme.ts";
import { timeline } from "./en/timeline.ts";
import { ui } from "./en/ui.ts";

/** The English message catalogue: every text a reader sees. */
export const en = {
  about,
  atlas,
  cards,
  country,
  dataPage,
  dates,
  events,
  figures,
  map,
  organisation,
  partnership,
  programme,
  sentence,
  shell,
  sources,
  theme,
  timeline,
  ui,
};

export type Messages = typeof en;
