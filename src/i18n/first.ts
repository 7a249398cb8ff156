import { atlas } from "./en/atlas.ts";
import { dates } from "./en/dates.ts";
import { map } from "./en/map.ts";
import { sentence } from "./en/sentence.ts";
import { shell } from "./en/shell.ts";
import { ui } from "./en/ui.ts";

/** The English texts of the first view and of what frames every page. */
export const first = { atlas, dates, map, sentence, shell, ui };
