import { ProgrammesEmbed } from "#embed/ProgrammesEmbed.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { cardsSentence } from "#panels/sentence/cardsSentence.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { usePageHead } from "../usePageHead.ts";

/** The cards for other sites. */
export function EmbedProgrammesPage() {
  const messages = useMessages();
  const title = cardsSentence(useAtlas(), useFilter(), messages);
  usePageHead({ title, description: messages.cards.description });
  return <ProgrammesEmbed title={title} />;
}
