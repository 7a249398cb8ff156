import type { PageModule } from "./routes.tsx";

/** Every page but the start page, by its module: a script of its own, as the first view needs none of them. */
export const laterPages = import.meta.glob<PageModule>(["./pages/*Page.tsx", "!./pages/AtlasPage.tsx"]);
