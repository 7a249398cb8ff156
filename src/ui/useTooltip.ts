import { useCallback, useEffect, useRef, useState } from "react";

interface TooltipState<T> {
  /** What the tooltip is about; `undefined` while there is none. */
  readonly shown: T | undefined;
  readonly show: (about: T) => void;
  /** Shows it, where another one is shown in a moment only: the pointer may be on its way to that one. */
  readonly pass: (about: T) => void;
  /** Hides it in a moment, unless the pointer reaches it first. */
  readonly leave: () => void;
  /** Keeps it, as the pointer is on it. */
  readonly stay: () => void;
  readonly hide: () => void;
}

/** Milliseconds the pointer has to get from the mark to its tooltip, over whatever lies between. */
const grace = 200;

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
  const isOpen = useRef(false);
  const pass = useCallback(
    (about: T) => {
      if (!isOpen.current) return show(about);
      stay();
      timer.current = setTimeout(() => setShown(() => about), grace);
    },
    [show, stay],
  );
  const leave = useCallback(() => {
    stay();
    timer.current = setTimeout(() => setShown(undefined), grace);
  }, [stay]);

  const open = shown !== undefined;
  useEffect(() => {
    isOpen.current = open;
    if (!open) return;
    const pressed = (event: KeyboardEvent) => {
      // A dialog that was opened from the tooltip is shut first, and gives the focus back to it.
      if (event.key === "Escape" && !(event.target instanceof Element && event.target.closest("dialog"))) hide();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [open, hide]);
  useEffect(() => stay, [stay]);
  return { shown, show, pass, leave, stay, hide };
}
