import type { Atlas } from "#core/model/atlas.ts";
import type { Filter } from "#core/model/filter.ts";
import type { Messages } from "#i18n/en.ts";
import { filledIn } from "#i18n/filledIn.ts";
import { partnershipWords } from "./chosenWords.ts";
import { whereAndWhen } from "./whereAndWhen.ts";

/** What the timeline shows under a filter, as one sentence. */
export const timelineSentence = (
  atlas: Atlas,
  filter: Filter,
  messages: Pick<Messages, "sentence" | "timeline">,
): string =>
  filledIn(messages.timeline.sentence, {
    partnership: partnershipWords(atlas, filter, messages.sentence),
    ...whereAndWhen(atlas, filter, messages.sentence),
  });
