import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { CitationBlock } from "./CitationBlock.tsx";
import type { CitationText, Citations } from "./citation.ts";
import { Modal } from "./Modal.tsx";
import { type Box, placeBeside } from "./placeBeside.ts";

interface CitationPopoverProps {
  readonly text: CitationText;
  readonly labels: Citations["labels"];
  /** The mark that was pressed, in pixels of the window. */
  readonly at: Box;
  readonly onClose: () => void;
}

/** Below this width of the window, in pixels, it comes from below instead. */
const narrow = 600;

/** "Says who?": the document behind a value, beside the mark that was pressed. */
export function CitationPopover({ text, labels, at, onClose }: CitationPopoverProps) {
  const content = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({ visibility: "hidden" });
  const [look, setLook] = useState<"beside" | "sheet">("beside");
  useLayoutEffect(() => {
    const window = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    const dialog = content.current?.closest("dialog");
    if (window.width < narrow) {
      setLook("sheet");
      setStyle({});
      return;
    }
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = dialog ?? {};
    const { x, y } = placeBeside(at, { width, height }, window);
    setStyle({ position: "fixed", left: x, top: y });
  }, [at]);
  return (
    <Modal title={labels.title} closeLabel={labels.close} onClose={onClose} look={look} style={style}>
      <div ref={content}>
        <CitationBlock text={text} labels={labels} onLeave={onClose} />
      </div>
    </Modal>
  );
}
