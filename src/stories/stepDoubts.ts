import type { Messages } from "#i18n/en.ts";
import type { StepPlace } from "./stepPlace.ts";
import type { StoryStep } from "./story.ts";

/** Where a step no longer matches the data: its view is gone, a value of it is, or the data are others than it was saved from. */
export interface StepDoubt {
  readonly kind: "gone" | "lost" | "version";
  readonly words: string;
}

/** All of that is to be said of a step; nothing where it matches. */
export function stepDoubts(
  { dataVersion }: Pick<StoryStep, "dataVersion">,
  place: StepPlace | undefined,
  here: string,
  { doubts }: Pick<Messages["stories"], "doubts">,
): readonly StepDoubt[] {
  if (!place) return [{ kind: "gone", words: doubts.gone }];
  const found: StepDoubt[] = [];
  if (place.lost.length > 0) found.push({ kind: "lost", words: doubts.lost(place.lost) });
  if (dataVersion !== here) found.push({ kind: "version", words: doubts.version(dataVersion, here) });
  return found;
}
