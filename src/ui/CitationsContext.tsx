import { createContext, type ReactNode, useMemo, useState } from "react";
import { useLocation } from "react-router";
import { CitationPopover } from "./CitationPopover.tsx";
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

interface CitationsProviderProps {
  readonly citations: Citations;
  readonly children: ReactNode;
}

/** Lets every `SourceMark` inside say who says so. */
export function CitationsProvider({ citations, children }: CitationsProviderProps) {
  const { key } = useLocation();
  const [last, setLast] = useState<Pressed & { readonly key: string }>();
  const inReach = useMemo(() => ({ citations, press: (mark: Pressed) => setLast({ ...mark, key }) }), [citations, key]);
  // A citation is shut by going anywhere.
  const pressed = last?.key === key ? last : undefined;
  const text = pressed && citations.text(pressed.source, pressed.locator);
  return (
    <CitationsContext value={inReach}>
      {children}
      {pressed && text && (
        <CitationPopover text={text} labels={citations.labels} at={pressed.at} onClose={() => setLast(undefined)}>
          {citations.further(pressed.source)}
        </CitationPopover>
      )}
    </CitationsContext>
  );
}
