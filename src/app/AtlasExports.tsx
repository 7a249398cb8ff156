import { type ReactNode, useCallback, useEffect, useState } from "react";
import { ExportsContext, type ExportTarget } from "#ui/ExportsContext.tsx";

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

/** Lets every view be presented and taken away, and what was taken away be brought back. */
export function AtlasExports({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReactNode>();
  const open = useCallback(async (next: ExportTarget | File): Promise<void> => {
    const { wayFor } = await import("./viewWays.tsx");
    const show = (other: ExportTarget | File) => void open(other).catch(console.warn);
    setShown(await wayFor(next, { show, onClose: () => setShown(undefined) }));
  }, []);
  const onFile = useCallback((file: File) => void open(file).catch(console.warn), [open]);
  useDroppedFiles(onFile);
  return (
    <ExportsContext value={open}>
      {children}
      {shown}
    </ExportsContext>
  );
}
