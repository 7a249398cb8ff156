import { use, useMemo } from "react";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { useViewMaker } from "#export/dialog/useViewMaker.ts";
import { bodyPicture } from "#present/slidePicture.ts";
import { useDrawnTheme } from "#present/useDrawnTheme.ts";
import { useAtlas } from "#state/hooks.ts";
import { useWorld } from "#state/WorldContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { stepPlace } from "./stepPlace.ts";
import type { StoryStep } from "./story.ts";

/** Size in px for which a picture is laid out; it is shown about two thirds as large. */
const size = { width: 640, height: 400, text: 19 };

/** What a step shows, drawn as a picture; nothing where the data no longer have it. */
export function StepDrawing({ step }: { readonly step: StoryStep }) {
  const atlas = useAtlas();
  const make = useViewMaker(use(BaseContext));
  const world = useWorld();
  const theme = useDrawnTheme();
  const address = useMemo(() => {
    const place = stepPlace(step, vocabularyOf(atlas));
    return make && world && place && bodyPicture(make(place), size, theme);
  }, [step, atlas, make, world, theme]);
  return address ? <img src={address} alt="" width={size.width} height={size.height} /> : null;
}
