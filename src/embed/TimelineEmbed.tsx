import { TimelinePanel } from "#panels/timeline/TimelinePanel.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";

/** The timeline, one lane a partnership. */
export const TimelineEmbed = ({ title }: { readonly title: string }) => (
  <EmbedFrame title={title} view="/timeline" table={{ path: "/timeline" }}>
    <TimelinePanel compact />
  </EmbedFrame>
);
