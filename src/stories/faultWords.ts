import type { Messages } from "#i18n/en.ts";
import type { StoryFault } from "./readStory.ts";

/** Why a file or a link is no story, in a sentence. */
export const faultWords = (fault: StoryFault, name: string, { faults }: Messages["stories"]): string =>
  fault.kind === "field" ? faults.field(name, fault.where, fault.what) : faults[fault.kind](name);
