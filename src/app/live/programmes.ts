import "#styles/tokens.css";
import "#styles/contrast.css";
import "#styles/base.css";
import { cards } from "#i18n/en/cards.ts";
import { embed } from "#i18n/en/embed.ts";
import { EmbedProgrammesPage } from "../embeds/EmbedProgrammesPage.tsx";
import { startEmbed } from "./startEmbed.tsx";

startEmbed(window, "/embed/programmes", EmbedProgrammesPage, { cards, embed });
