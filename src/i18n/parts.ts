import type { Messages } from "./en.ts";
import type { first } from "./first.ts";

/** The parts of the catalogue that come with what they are for; those of pictures never do. */
export type PartName = Exclude<keyof Messages, keyof typeof first | "preview">;

type Parts = Pick<Messages, PartName>;

const english: { readonly [Name in PartName]: () => Promise<Pick<Parts, Name>> } = {
  about: () => import("./en/about.ts"),
  cards: () => import("./en/cards.ts"),
  citation: () => import("./en/citation.ts"),
  country: () => import("./en/country.ts"),
  dataPage: () => import("./en/dataPage.ts"),
  embed: () => import("./en/embed.ts"),
  embedding: () => import("./en/embedding.ts"),
  events: () => import("./en/events.ts"),
  exports: () => import("./en/exports.ts"),
  figures: () => import("./en/figures.ts"),
  mapPage: () => import("./en/mapPage.ts"),
  notice: () => import("./en/notice.ts"),
  offline: () => import("./en/offline.ts"),
  organisation: () => import("./en/organisation.ts"),
  partnership: () => import("./en/partnership.ts"),
  present: () => import("./en/present.ts"),
  programme: () => import("./en/programme.ts"),
  slide: () => import("./en/slide.ts"),
  sources: () => import("./en/sources.ts"),
  stories: () => import("./en/stories.ts"),
  theme: () => import("./en/theme.ts"),
  timeline: () => import("./en/timeline.ts"),
  versions: () => import("./en/versions.ts"),
};

/** Some parts of the English catalogue, by name. */
export async function loadParts(names: readonly PartName[]): Promise<Partial<Parts>> {
  const parts = names.map(async (name) => {
    const part: Partial<Parts> = await english[name]();
    return [name, part[name]] as const;
  });
  return Object.fromEntries(await Promise.all(parts));
}
