import "#styles/tokens.css";
import "#styles/contrast.css";
import "#styles/base.css";
import { embed } from "#i18n/en/embed.ts";
import { events } from "#i18n/en/events.ts";
import { timeline } from "#i18n/en/timeline.ts";
import { EmbedTimelinePage } from "../embeds/EmbedTimelinePage.tsx";
import { startEmbed } from "./startEmbed.tsx";

startEmbed(window, "/embed/timeline", EmbedTimelinePage, { embed, events, timeline });
