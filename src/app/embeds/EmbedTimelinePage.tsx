import { TimelineEmbed } from "#embed/TimelineEmbed.tsx";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { timelineSentence } from "#panels/sentence/timelineSentence.ts";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { usePageHead } from "../usePageHead.ts";

/** The timeline for other sites. */
export function EmbedTimelinePage() {
  const messages = useMessages();
  const title = timelineSentence(useAtlas(), useFilter(), messages);
  usePageHead({ title, description: messages.timeline.description });
  return <TimelineEmbed title={title} />;
}
