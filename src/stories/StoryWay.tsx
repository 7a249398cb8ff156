import { use, useCallback, useMemo } from "react";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { useViewMaker } from "#export/dialog/useViewMaker.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Presentation, type PresentedStep } from "#present/Presentation.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useWorld, useWorldRetry } from "#state/WorldContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { StoryMaking } from "./StoryMaking.tsx";
import { stepDoubts } from "./stepDoubts.ts";
import { stepPlace } from "./stepPlace.ts";
import { storyView } from "./storyView.ts";
import type { StoryWayProps } from "./storyWayProps.ts";

const waiting: PresentedStep = { view: undefined };

/** A story presented, or made into a file; a step whose view the data no longer have says so. */
export function StoryWay({ story, way, onEnd }: StoryWayProps) {
  const atlas = useAtlas();
  const { stories: texts } = useMessages();
  const make = useViewMaker(use(BaseContext));
  const world = useWorld();
  const isWorldLost = useWorldRetry() !== undefined;
  const steps = useMemo(() => {
    const vocabulary = vocabularyOf(atlas);
    return story.steps.map((step) => {
      const place = stepPlace(step, vocabulary);
      return { step, place, doubts: stepDoubts(step, place, atlas.version, texts) };
    });
  }, [story, atlas, texts]);
  const isReady = make !== undefined && (world !== undefined || isWorldLost);
  const stepAt = useCallback(
    (at: number): PresentedStep => {
      const found = steps[at];
      if (!isReady || !found) return waiting;
      const { step, place, doubts } = found;
      const note = step.note.trim() === "" ? undefined : step.note;
      const title = step.title.trim() === "" ? texts.untitledStep : step.title;
      return {
        view: place && storyView(step, place, make, doubts),
        instead: place ? undefined : title,
        note,
        cited: step.sources,
        doubts: doubts.map(({ words }) => words),
      };
    },
    [steps, make, isReady, texts],
  );
  if (way === "present")
    return <Presentation title={story.title} count={steps.length} start={0} stepAt={stepAt} onClose={() => onEnd()} />;
  const told = isReady
    ? steps.map(({ step, place, doubts }) => ({ step, doubts, view: place && storyView(step, place, make, doubts) }))
    : undefined;
  return <StoryMaking {...{ story, way, onEnd, told }} />;
}
