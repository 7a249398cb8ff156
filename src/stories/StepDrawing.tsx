import { use, useMemo } from "react";
import { useViewMaker } from "#export/dialog/useViewMaker.ts";
import { bodyPicture } from "#present/slidePicture.ts";
import { useDrawnTheme } from "#present/useDrawnTheme.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import type { StoryStep } from "./story.ts";
import { useStepPlace } from "./useStepPlace.ts";

/** Size in px for which a picture is laid out; it is shown about two thirds as large. */
const size = { width: 640, height: 400, text: 19 };

/** What a step shows, drawn as a picture; nothing where the data no longer have it. */
export function StepDrawing({ step }: { readonly step: StoryStep }) {
  const place = useStepPlace(step);
  const make = useViewMaker(use(BaseContext));
  const world = useWorld();
  const theme = useDrawnTheme();
  const address = useMemo(
    () => make && world && place && bodyPicture(make(place), size, theme),
    [place, make, world, theme],
  );
  return address ? <img src={address} alt="" width={size.width} height={size.height} /> : null;
}
