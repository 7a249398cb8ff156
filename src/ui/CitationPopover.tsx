import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { CitationBlock } from "./CitationBlock.tsx";
import type { CitationLabels, CitationText } from "./citation.ts";
import { Modal } from "./Modal.tsx";
import { type Box, placeBeside } from "./placeBeside.ts";

interface CitationPopoverProps {
  readonly text: CitationText;
  readonly labels: CitationLabels;
  /** The mark that was pressed, in pixels of the window. */
  readonly at: Box;
  readonly onClose: () => void;
  /** What comes after the citation. */
  readonly children?: ReactNode;
}

/** Below this width of the window, in pixels, it comes from below instead. */
const narrow = 600;

/** "Says who?": the document behind a value, beside the mark that was pressed. */
export function CitationPopover({ text, labels, at, onClose, children }: CitationPopoverProps) {
  const content = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({});
  const [look, setLook] = useState<"beside" | "sheet">("beside");
  useLayoutEffect(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    if (clientWidth < narrow) {
      setLook("sheet");
      return;
    }
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = content.current?.closest("dialog") ?? {};
    const { x, y } = placeBeside(at, { width, height }, { width: clientWidth, height: clientHeight });
    setStyle({ position: "fixed", left: x, top: y });
  }, [at]);
  return (
    <Modal title={labels.title} closeLabel={labels.close} onClose={onClose} look={look} style={style}>
      <div ref={content}>
        <CitationBlock text={text} labels={labels} onLeave={onClose} />
        {children}
      </div>
    </Modal>
  );
}
