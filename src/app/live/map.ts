import "#styles/tokens.css";
import "#styles/contrast.css";
import "#styles/base.css";
import { embed } from "#i18n/en/embed.ts";
import { mapPage } from "#i18n/en/mapPage.ts";
import { EmbedMapPage } from "../embeds/EmbedMapPage.tsx";
import { startEmbed } from "./startEmbed.tsx";

startEmbed(window, "/embed/map", EmbedMapPage, { embed, mapPage });
