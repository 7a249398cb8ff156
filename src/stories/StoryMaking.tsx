import { useEffect, useRef } from "react";
import { plainCitation } from "#export/cite/viewCitation.ts";
import { saveFile } from "#export/dialog/saveFile.ts";
import type { ExportedView } from "#export/exportedView.ts";
import type { Messages } from "#i18n/en.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { StepDoubt } from "./stepDoubts.ts";
import type { Story, StoryStep } from "./story.ts";
import { storyFileName, storyRecord } from "./storyFile.ts";
import type { StoryWayProps, WayName } from "./storyWayProps.ts";

/** A step with what it shows; nothing where the data no longer have it. */
interface ToldStep {
  readonly step: StoryStep;
  readonly view: ExportedView | undefined;
  readonly doubts: readonly StepDoubt[];
}

interface StoryMakingProps extends StoryWayProps {
  /** All of them, as soon as they are here. */
  readonly told: readonly ToldStep[] | undefined;
}

const deckType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

async function deckOf(views: readonly ExportedView[], way: "16:9" | "4:3"): Promise<Blob> {
  const { pptxOf } = await import("#export/pptx/pptxOf.ts");
  return new Blob([new Uint8Array(await pptxOf(views, way))], { type: deckType });
}

async function pageOf(
  story: Story,
  told: readonly ToldStep[],
  { untitled, untitledStep }: Messages["stories"],
): Promise<Blob> {
  const [{ storyHtml }, { drawn }] = await Promise.all([
    import("#export/offline/storyHtml.ts"),
    import("#export/offline/drawn.ts"),
  ]);
  const titleOf = (title: string, instead: string) => (title.trim() === "" ? instead : title);
  const parts = told.map(({ step, view, doubts }) => ({
    title: view?.headline ?? titleOf(step.title, untitledStep),
    note: step.note,
    cited: step.sources,
    view,
    doubts: doubts.map(({ words }) => words),
  }));
  const page = storyHtml({ title: titleOf(story.title, untitled), parts, record: storyRecord(story) }, drawn);
  return new Blob([page], { type: "text/html;charset=utf-8" });
}

async function print(views: readonly ExportedView[], way: WayName, name: string): Promise<void> {
  const { printSheets } = await import("#export/pdf/printSheet.ts");
  const sheets = views.map((view) => ({ view, citation: plainCitation(view) }));
  await printSheets(sheets, way === "Letter" ? way : "A4", name.replace(/\.pdf$/, ""));
}

/** Makes one file of all views of a story, once. */
export function StoryMaking({ story, way, told, onEnd }: StoryMakingProps) {
  const { stories: texts, exports } = useMessages();
  const isStarted = useRef(false);
  useEffect(() => {
    if (!told || isStarted.current) return;
    isStarted.current = true;
    const views = told.flatMap(({ view }) => view ?? []);
    const gone = told.flatMap(({ view }, index) => (view ? [] : index + 1));
    const isPage = way === "offline";
    const made = async (): Promise<string> => {
      if (views.length === 0) return texts.nothing;
      const left = gone.length === 0 || isPage ? "" : ` ${texts.leftOut(gone)}`;
      if (way === "A4" || way === "Letter") {
        await print(views, way, storyFileName(story, "pdf"));
        return texts.printing + left;
      }
      const file = isPage ? await pageOf(story, told, texts) : await deckOf(views, way === "4:3" ? way : "16:9");
      const name = storyFileName(story, isPage ? "html" : "pptx");
      saveFile(file, name);
      return exports.job.done(name, exports.size(file.size)) + left;
    };
    made().then(onEnd, (error: unknown) => {
      console.warn(error);
      onEnd(texts.failed(texts.ways[way]));
    });
  }, [told, way, story, texts, exports, onEnd]);
  return null;
}
