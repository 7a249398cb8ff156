import "#styles/tokens.css";
import "#styles/contrast.css";
import "#styles/base.css";
import { attachPager } from "#embed/pager.ts";
import { embed as texts } from "#i18n/en/embed.ts";
import { hostEmbed } from "./hostEmbed.ts";
import { sayBelow } from "./sayBelow.ts";

// All of it was written by the build: no address asks for another state of a country.
for (const room of document.querySelectorAll<HTMLElement>("[data-pages]")) attachPager(room);
const base = document.documentElement.dataset.base ?? "";
const wanted = new URLSearchParams(location.search).get("v");
if (wanted !== null && wanted !== document.currentScript?.dataset.version)
  sayBelow(document, texts.otherVersion(wanted));
hostEmbed(window, { base, path: location.pathname.slice(base.length).replace(/\/$/, "") });
