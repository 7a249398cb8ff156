import type { PageModule } from "./routes.tsx";

/** The pages of the embeds, by their modules. */
export const embedPages = import.meta.glob<PageModule>("./embeds/*Page.tsx");
