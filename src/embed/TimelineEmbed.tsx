import { useMessages } from "#i18n/MessagesContext.tsx";
import { TimelinePanel } from "#panels/timeline/TimelinePanel.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { partnershipChoice, regionChoice } from "./choices.ts";
import { EmbedFilters } from "./EmbedFilters.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { FittedRoom } from "./FittedRoom.tsx";
import styles from "./TimelineEmbed.module.css";

/** The timeline, one lane a partnership. */
export function TimelineEmbed({ title }: { readonly title: string }) {
  const messages = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const filters = [partnershipChoice(atlas, filter, hrefOf, messages), regionChoice(atlas, filter, hrefOf, messages)];
  return (
    <EmbedFrame
      title={title}
      view="/timeline"
      table={{ path: "/timeline" }}
      filters={<EmbedFilters filters={filters} />}
    >
      <FittedRoom rows="[data-lane], li" className={styles.timeline}>
        <TimelinePanel compact />
      </FittedRoom>
    </EmbedFrame>
  );
}
