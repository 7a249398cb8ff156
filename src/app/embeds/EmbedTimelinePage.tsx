import { timeYears } from "#core/select/timeYears.ts";
import { TimelineEmbed } from "#embed/TimelineEmbed.tsx";
import { filledIn } from "#i18n/filledIn.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { partnershipWords, placeWords } from "#panels/sentence/chosenWords.ts";
import { timeWords } from "#panels/sentence/timeWords.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { usePageHead } from "../usePageHead.ts";

/** The timeline for other sites. */
export function EmbedTimelinePage() {
  const { sentence, timeline } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const title = filledIn(timeline.sentence, {
    partnership: partnershipWords(atlas, filter, sentence),
    place: placeWords(atlas, filter, sentence),
    time: timeWords(filter.time, timeYears(atlas), sentence.time),
  });
  usePageHead({ title, description: timeline.description });
  return <TimelineEmbed title={title} />;
}
