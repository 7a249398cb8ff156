import { useCallback, useEffect, useRef, useState } from "react";

interface TooltipState<T> {
  /** What the tooltip is about; `undefined` while there is none. */
  readonly shown: T | undefined;
  readonly show: (about: T) => void;
  /** Hides it in a moment, unless the pointer reaches it first. */
  readonly leave: () => void;
  /** Keeps it, as the pointer is on it. */
  readonly stay: () => void;
  readonly hide: () => void;
}

/** Milliseconds the pointer has to get from the mark to its tooltip. */
const grace = 160;

/** A tooltip for what is hovered or focused: it stays while the pointer is on it, and Escape hides it. */
export function useTooltip<T>(): TooltipState<T> {
  const [shown, setShown] = useState<T>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const hide = useCallback(() => {
    stay();
    setShown(undefined);
  }, [stay]);
  const show = useCallback(
    (about: T) => {
      stay();
      setShown(() => about);
    },
    [stay],
  );
  const leave = useCallback(() => {
    stay();
    timer.current = setTimeout(() => setShown(undefined), grace);
  }, [stay]);

  const open = shown !== undefined;
  useEffect(() => {
    if (!open) return;
    const pressed = (event: KeyboardEvent) => event.key === "Escape" && hide();
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [open, hide]);
  useEffect(() => stay, [stay]);
  return { shown, show, leave, stay, hide };
}
