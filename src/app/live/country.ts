import "#styles/tokens.css";
import "#styles/contrast.css";
import "#styles/base.css";
import { attachPager } from "#embed/pager.ts";
import { hostEmbed } from "./hostEmbed.ts";

// All of it was written by the build: no address asks for another state of a country.
for (const room of document.querySelectorAll<HTMLElement>("[data-pages]")) attachPager(room);
const base = document.documentElement.dataset.base ?? "";
hostEmbed(window, { base, path: location.pathname.slice(base.length).replace(/\/$/, "") });
