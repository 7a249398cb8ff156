import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Messages } from "#i18n/en.ts";
import { filledIn } from "#i18n/filledIn.ts";
import { themeWords } from "./chosenWords.ts";
import { whereAndWhen } from "./whereAndWhen.ts";

/** What the cards show under a filter, as one sentence. */
export const cardsSentence = (atlas: Atlas, filter: Filter, messages: Pick<Messages, "sentence" | "cards">): string =>
  filledIn(messages.cards.sentence, {
    theme: themeWords(atlas, filter, messages.sentence),
    ...whereAndWhen(atlas, filter, messages.sentence),
  });
