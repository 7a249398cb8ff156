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

/** Brings the ways to take a view away, with all texts that a view may be told in. */
async function loadDialogs(): Promise<Dialogs> {
  const texts = ["exports", "slide", "cards", "mapPage", "timeline", "events", "country"] as const;
  const [UseInSlides, ReopenedFile] = await Promise.all([
    withTexts(async () => (await import("#export/dialog/UseInSlides.tsx")).UseInSlides, texts),
    withTexts(async () => (await import("#export/dialog/ReopenedFile.tsx")).ReopenedFile, texts),
  ]);
  return { UseInSlides, ReopenedFile };
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

/** Lets every view be taken away, and what was taken away be brought back. */
export function AtlasExports({ children }: { readonly children: ReactNode }) {
  const [dialogs, setDialogs] = useState<Dialogs>();
  const [shown, setShown] = useState<ExportTarget | File>();
  const show = useCallback(async (next: ExportTarget | File) => {
    setDialogs(await loadDialogs());
    setShown(next);
  }, []);
  const onFile = useCallback((file: File) => void show(file).catch(console.warn), [show]);
  const onClose = () => setShown(undefined);
  useDroppedFiles(onFile);
  return (
    <ExportsContext value={show}>
      {children}
      {dialogs &&
        shown &&
        (shown instanceof File ? (
          <dialogs.ReopenedFile file={shown} onFile={onFile} onClose={onClose} />
        ) : (
          <dialogs.UseInSlides {...shown} onFile={onFile} onClose={onClose} />
        ))}
    </ExportsContext>
  );
}
