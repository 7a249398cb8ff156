import { use, useCallback, useEffect, useMemo, useRef } from "react";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { plainCitation } from "#export/cite/viewCitation.ts";
import { saveFile } from "#export/dialog/saveFile.ts";
import { useViewMaker } from "#export/dialog/useViewMaker.ts";
import type { ExportedView } from "#export/exportedView.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Presentation, type PresentedStep } from "#present/Presentation.tsx";
import { useAtlas } from "#state/hooks.ts";
import { useWorld, useWorldRetry } from "#state/WorldContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { stepPlace } from "./stepPlace.ts";
import { storyFileName } from "./storyFile.ts";
import { storyView } from "./storyView.ts";
import type { StoryWayProps } from "./storyWayProps.ts";

const waiting: PresentedStep = { view: undefined };

interface MakingProps extends StoryWayProps {
  /** All of them, as soon as they are here. */
  readonly views: readonly ExportedView[] | undefined;
}

/** Makes one file of all views, once. */
function Making({ story, way, views, onEnd }: MakingProps) {
  const { stories: texts } = useMessages();
  const isStarted = useRef(false);
  useEffect(() => {
    if (!views || isStarted.current) return;
    isStarted.current = true;
    const made = async (): Promise<string> => {
      if (way === "16:9" || way === "4:3") {
        const { pptxOf } = await import("#export/pptx/pptxOf.ts");
        const bytes = await pptxOf(views, way);
        const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        const name = storyFileName(story, "pptx");
        saveFile(new Blob([new Uint8Array(bytes)], { type }), name);
        return texts.saved(name);
      }
      const { printSheets } = await import("#export/pdf/printSheet.ts");
      const sheets = views.map((view) => ({ view, citation: plainCitation(view) }));
      await printSheets(sheets, way === "Letter" ? way : "A4", storyFileName(story, "pdf").replace(/\.pdf$/, ""));
      return texts.printing;
    };
    made().then(onEnd, (error: unknown) => {
      console.warn(error);
      onEnd(texts.failed(texts.ways[way]));
    });
  }, [views, way, story, texts, onEnd]);
  return null;
}

/** A story presented, or made into a file; steps whose view the data no longer have are passed over. */
export function StoryWay({ story, way, onEnd }: StoryWayProps) {
  const atlas = useAtlas();
  const make = useViewMaker(use(BaseContext));
  const world = useWorld();
  const isWorldLost = useWorldRetry() !== undefined;
  const steps = useMemo(() => {
    const vocabulary = vocabularyOf(atlas);
    return story.steps.flatMap((step) => {
      const place = stepPlace(step, vocabulary);
      return place ? [{ step, place }] : [];
    });
  }, [story, atlas]);
  const isReady = make !== undefined && (world !== undefined || isWorldLost);
  const stepAt = useCallback(
    (at: number): PresentedStep => {
      const found = steps[at];
      if (!isReady || !found) return waiting;
      const { step, place } = found;
      const note = step.note.trim() === "" ? undefined : step.note;
      return { view: storyView(step, place, make), note, cited: step.sources };
    },
    [steps, make, isReady],
  );
  if (way === "present")
    return <Presentation title={story.title} count={steps.length} start={0} stepAt={stepAt} onClose={() => onEnd()} />;
  const views = isReady ? steps.map(({ step, place }) => storyView(step, place, make)) : undefined;
  return <Making {...{ story, way, onEnd, views }} />;
}
