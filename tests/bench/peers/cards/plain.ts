import { bitsetEngine } from "../../cards/bitsetEngine.ts";
import { openPlainPage } from "../../cards/plainPage.ts";

const engines = {
  bitset: async () => bitsetEngine,
  itemsjs: async () => (await import("./itemsjs.ts")).itemsjsEngine,
  minisearch: async () => (await import("./minisearch.ts")).minisearchEngine,
  "fuse.js": async () => (await import("./fuse.ts")).fuseEngine,
  flexsearch: async () => (await import("./flexsearch.ts")).flexsearchEngine,
};

openPlainPage(await engines[new URLSearchParams(location.search).get("engine") as keyof typeof engines]());
