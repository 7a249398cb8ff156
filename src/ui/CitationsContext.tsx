import { createContext, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { CitationPopover } from "./CitationPopover.tsx";
import type { Citations } from "./citation.ts";

/** A mark that was pressed, and where it stood, in pixels of the window. */
interface Pressed {
  readonly source: string;
  readonly locator: string | undefined;
  readonly at: DOMRect;
}

interface CitationsInReach {
  readonly citations: Citations;
  readonly press: (pressed: Pressed) => void;
}

export const CitationsContext = createContext<CitationsInReach | undefined>(undefined);

interface Open extends Pressed {
  /** The history entry it was pressed on. */
  readonly entry: string;
  readonly Popover: typeof CitationPopover;
}

interface CitationsProviderProps {
  readonly citations: Citations;
  readonly children: ReactNode;
}

/** Lets every `SourceMark` inside say who says so. */
export function CitationsProvider({ citations, children }: CitationsProviderProps) {
  const { key } = useLocation();
  const navigate = useNavigate();
  const here = useRef({ key, navigate });
  useLayoutEffect(() => {
    here.current = { key, navigate };
  });
  const [last, setLast] = useState<Open>();
  const inReach = useMemo(
    () => ({
      citations,
      press: (pressed: Pressed) => {
        const entry = here.current.key;
        import("./CitationPopover.tsx").then(
          ({ CitationPopover: Popover }) => setLast({ ...pressed, entry, Popover }),
          () => here.current.navigate(citations.mark(pressed.source)?.href ?? "/sources"),
        );
      },
    }),
    [citations],
  );
  // A citation is shut by going anywhere.
  const open = last?.entry === key ? last : undefined;
  const text = open && citations.text(open.source, open.locator);
  return (
    <CitationsContext value={inReach}>
      {children}
      {open && text && (
        <open.Popover text={text} labels={citations.labels} at={open.at} onClose={() => setLast(undefined)}>
          {citations.further(open.source)}
        </open.Popover>
      )}
    </CitationsContext>
  );
}
