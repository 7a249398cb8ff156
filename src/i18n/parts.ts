import type { Messages } from "./en.ts";
import type { first } from "./first.ts";

/** The parts of the catalogue that come with what they are for. */
export type PartName = Exclude<keyof Messages, keyof typeof first>;

type Parts = Pick<Messages, PartName>;

const english: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = {
  about: async () => (await import("./en/about.ts")).about,
  cards: async () => (await import("./en/cards.ts")).cards,
  country: async () => (await import("./en/country.ts")).country,
  dataPage: async () => (await import("./en/dataPage.ts")).dataPage,
  events: async () => (await import("./en/events.ts")).events,
  figures: async () => (await import("./en/figures.ts")).figures,
  organisation: async () => (await import("./en/organisation.ts")).organisation,
  partnership: async () => (await import("./en/partnership.ts")).partnership,
  programme: async () => (await import("./en/programme.ts")).programme,
  theme: async () => (await import("./en/theme.ts")).theme,
  timeline: async () => (await import("./en/timeline.ts")).timeline,
};

/** Some parts of the English catalogue, by name. */
export async function loadParts(names: readonly PartName[]): Promise<Partial<Parts>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await english[name]()] as const)));
}
