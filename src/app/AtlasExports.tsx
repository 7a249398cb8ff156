import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import {
  ExportsContext,
  type ExportTarget,
  type OpenExportsProps,
  type ReopenedFileProps,
} from "#ui/ExportsContext.tsx";
import { withTexts } from "./withTexts.tsx";

interface Dialogs {
  readonly UseInSlides: ComponentType<OpenExportsProps>;
  readonly ReopenedFile: ComponentType<ReopenedFileProps>;
}

/** The parts of the catalogue that a view may be told in. */
const viewTexts = ["slide", "cards", "mapPage", "timeline", "events", "country"] as const;

/** Brings the ways to take a view away, with all texts that a view may be told in. */
async function loadDialogs(): Promise<Dialogs> {
  const texts = ["exports", "stories", ...viewTexts] as const;
  const [UseInSlides, ReopenedFile] = await Promise.all([
    withTexts(async () => {
      const [{ UseInSlides }, { AddToStory }] = await Promise.all([
        import("#export/dialog/UseInSlides.tsx"),
        import("#stories/AddToStory.tsx"),
      ]);
      return (props: OpenExportsProps) => <UseInSlides {...props} AddToStory={AddToStory} />;
    }, texts),
    withTexts(async () => (await import("#export/dialog/ReopenedFile.tsx")).ReopenedFile, texts),
  ]);
  return { UseInSlides, ReopenedFile };
}

/** Brings what presents a view, and then asks for the full screen: a browser gives it a few seconds after a press only. */
async function loadPresentation() {
  const [ViewPresentation, { enterFullScreen }] = await Promise.all([
    withTexts(async () => (await import("#present/ViewPresentation.tsx")).ViewPresentation, ["present", ...viewTexts]),
    import("#present/fullScreen.ts"),
  ]);
  await enterFullScreen();
  return ViewPresentation;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Hears of files that are dropped anywhere on the page. */
function useDroppedFiles(onFile: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => holdsFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [onFile]);
}

type Shown =
  | { readonly way: "file"; readonly file: File; readonly dialogs: Dialogs }
  | { readonly way: "take"; readonly target: ExportTarget; readonly dialogs: Dialogs }
  | {
      readonly way: "present";
      readonly target: ExportTarget;
      readonly ViewPresentation: Awaited<ReturnType<typeof loadPresentation>>;
    };

async function shownFor(next: ExportTarget | File): Promise<Shown> {
  if (next instanceof File) return { way: "file", file: next, dialogs: await loadDialogs() };
  return next.present
    ? { way: "present", target: next, ViewPresentation: await loadPresentation() }
    : { way: "take", target: next, dialogs: await loadDialogs() };
}

/** Lets every view be presented and taken away, and what was taken away be brought back. */
export function AtlasExports({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const show = useCallback(async (next: ExportTarget | File) => setShown(await shownFor(next)), []);
  const onFile = useCallback((file: File) => void show(file).catch(console.warn), [show]);
  const onClose = useCallback(() => setShown(undefined), []);
  useDroppedFiles(onFile);
  return (
    <ExportsContext value={show}>
      {children}
      {shown?.way === "file" && <shown.dialogs.ReopenedFile file={shown.file} onFile={onFile} onClose={onClose} />}
      {shown?.way === "take" && (
        <shown.dialogs.UseInSlides
          {...{ kind: shown.target.kind, id: shown.target.id, onFile, onClose }}
          onPresent={() => void show({ ...shown.target, present: true }).catch(console.warn)}
        />
      )}
      {shown?.way === "present" && (
        <shown.ViewPresentation kind={shown.target.kind} id={shown.target.id} onClose={onClose} />
      )}
    </ExportsContext>
  );
}
