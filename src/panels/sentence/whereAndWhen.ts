import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { timeYears } from "#core/select/timeYears.ts";
import type { Messages } from "#i18n/en.ts";
import { placeWords } from "./chosenWords.ts";
import { timeWords } from "./timeWords.ts";

/** The chosen places and time in the words of a sentence. */
export const whereAndWhen = (atlas: Atlas, filter: Filter, sentence: Messages["sentence"]) => ({
  place: placeWords(atlas, filter, sentence),
  time: timeWords(filter.time, timeYears(atlas), sentence.time),
});
