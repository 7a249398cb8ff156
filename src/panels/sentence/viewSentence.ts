import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import { timeYears } from "#core/select/timeYears.ts";
import type { Messages } from "#i18n/en.ts";
import { filledIn } from "#i18n/filledIn.ts";
import { partnershipWords, placeWords, themeWords } from "./chosenWords.ts";
import { timeWords } from "./timeWords.ts";

type Words = Pick<Messages, "sentence">;

const whereAndWhen = (atlas: Atlas, filter: Filter, { sentence }: Words) => ({
  place: placeWords(atlas, filter, sentence),
  time: timeWords(filter.time, timeYears(atlas), sentence.time),
});

/** What the timeline shows under a filter, as one sentence. */
export const timelineSentence = (atlas: Atlas, filter: Filter, messages: Words & Pick<Messages, "timeline">): string =>
  filledIn(messages.timeline.sentence, {
    partnership: partnershipWords(atlas, filter, messages.sentence),
    ...whereAndWhen(atlas, filter, messages),
  });

/** What the cards show under a filter, as one sentence. */
export const cardsSentence = (atlas: Atlas, filter: Filter, messages: Words & Pick<Messages, "cards">): string =>
  filledIn(messages.cards.sentence, {
    theme: themeWords(atlas, filter, messages.sentence),
    ...whereAndWhen(atlas, filter, messages),
  });
