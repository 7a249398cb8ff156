import { timeYears } from "#core/select/timeYears.ts";
import { ProgrammesEmbed } from "#embed/ProgrammesEmbed.tsx";
import { filledIn } from "#i18n/filledIn.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { placeWords, themeWords } from "#panels/sentence/chosenWords.ts";
import { timeWords } from "#panels/sentence/timeWords.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { usePageHead } from "../usePageHead.ts";

/** The cards for other sites. */
export function EmbedProgrammesPage() {
  const { cards, sentence } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const title = filledIn(cards.sentence, {
    theme: themeWords(atlas, filter, sentence),
    place: placeWords(atlas, filter, sentence),
    time: timeWords(filter.time, timeYears(atlas), sentence.time),
  });
  usePageHead({ title, description: cards.description });
  return <ProgrammesEmbed title={title} />;
}
