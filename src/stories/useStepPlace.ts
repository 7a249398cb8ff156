import { useMemo } from "react";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { useAtlas } from "#state/hooks.ts";
import { type StepPlace, stepPlace } from "./stepPlace.ts";
import type { StoryStep } from "./story.ts";

/** The view that a step shows; `undefined` where the data no longer have it. */
export function useStepPlace(step: StoryStep): StepPlace | undefined {
  const atlas = useAtlas();
  return useMemo(() => stepPlace(step, vocabularyOf(atlas)), [step, atlas]);
}
