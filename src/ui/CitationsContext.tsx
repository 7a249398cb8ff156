import { type ComponentType, createContext, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Citations, OpenCitationProps, PressedMark } from "./citation.ts";

interface CitationsInReach {
  readonly citations: Pick<Citations, "mark">;
  /** Opens the citation; without it a mark is a link to the source's page and no more. */
  readonly press?: (pressed: PressedMark) => void;
}

export const CitationsContext = createContext<CitationsInReach | undefined>(undefined);

interface Open extends PressedMark {
  /** The history entry it was pressed on. */
  readonly entry: string;
  readonly Citation: ComponentType<OpenCitationProps>;
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
      press: (pressed: PressedMark) => {
        const entry = here.current.key;
        citations.load().then(
          (Citation) => setLast({ ...pressed, entry, Citation }),
          () => here.current.navigate(citations.mark(pressed.source)?.href ?? "/sources"),
        );
      },
    }),
    [citations],
  );
  // A citation is shut by going anywhere.
  const open = last?.entry === key ? last : undefined;
  return (
    <CitationsContext value={inReach}>
      {children}
      {open && (
        <open.Citation source={open.source} locator={open.locator} at={open.at} onClose={() => setLast(undefined)} />
      )}
    </CitationsContext>
  );
}
