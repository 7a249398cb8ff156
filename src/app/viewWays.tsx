import type { ReactNode } from "react";
import type { ExportTarget, OpenExportsProps } from "#ui/ExportsContext.tsx";
import { withTexts } from "./withTexts.tsx";

interface Hearers {
  readonly show: (next: ExportTarget | File) => void;
  readonly onClose: () => void;
}

/** Brings what presents a view, and then asks for the full screen: a browser gives it a few seconds after a press only. */
async function presentation({ kind, id }: ExportTarget, { onClose }: Hearers): Promise<ReactNode> {
  const [ViewPresentation, { enterFullScreen }] = await Promise.all([
    withTexts(
      async () => (await import("#present/ViewPresentation.tsx")).ViewPresentation,
      ["cards", "country", "events", "mapPage", "present", "slide", "timeline"],
    ),
    import("#present/fullScreen.ts"),
  ]);
  await enterFullScreen();
  return <ViewPresentation {...{ kind, id, onClose }} />;
}

const loadEmbedBuilder = () =>
  withTexts(async () => (await import("#embed/builder/EmbedBuilder.tsx")).EmbedBuilder, ["embedding"]);

async function takingAway({ kind, id }: ExportTarget, { show, onClose }: Hearers): Promise<ReactNode> {
  const UseInSlides = await withTexts(async () => {
    const [{ UseInSlides }, { AddToStory }] = await Promise.all([
      import("#export/dialog/UseInSlides.tsx"),
      import("#stories/AddToStory.tsx"),
    ]);
    return (props: OpenExportsProps) => <UseInSlides {...props} {...{ AddToStory, loadEmbedBuilder }} />;
  }, ["cards", "country", "events", "exports", "mapPage", "slide", "stories", "timeline"]);
  return <UseInSlides {...{ kind, id, onClose }} onFile={show} onPresent={() => show({ kind, id, present: true })} />;
}

/** A file with a story opens that, else the view that it was made from. */
async function reopened(file: File, { show, onClose }: Hearers): Promise<ReactNode> {
  const [{ openedStory }, { isFault }] = await Promise.all([
    import("#stories/openedStory.ts"),
    import("#stories/readStory.ts"),
  ]);
  const read = await openedStory(file);
  // What is too large for a story may be another file of the atlas.
  if (!isFault(read) || (read.kind !== "foreign" && read.kind !== "large")) {
    const ReopenedStory = await withTexts(
      async () => (await import("#stories/ReopenedStory.tsx")).ReopenedStory,
      ["exports", "stories"],
    );
    return <ReopenedStory key={Date.now()} {...{ file, read, onClose }} onFile={show} />;
  }
  const ReopenedFile = await withTexts(
    async () => (await import("#export/dialog/ReopenedFile.tsx")).ReopenedFile,
    ["cards", "country", "exports", "mapPage", "slide", "timeline"],
  );
  return <ReopenedFile {...{ file, onClose }} onFile={show} />;
}

/** What a view is presented or taken away with, or a file brought back with, its script and texts being here. */
export function wayFor(next: ExportTarget | File, hearers: Hearers): Promise<ReactNode> {
  if (next instanceof File) return reopened(next, hearers);
  return next.present ? presentation(next, hearers) : takingAway(next, hearers);
}
