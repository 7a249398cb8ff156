import {
  type FocusEvent,
  type KeyboardEvent,
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";

interface Popup<Trigger extends HTMLElement> {
  readonly open: boolean;
  /** Around what opens it and what opens: leaving it shuts. */
  readonly around: {
    readonly ref: RefCallback<HTMLElement>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  readonly trigger: RefObject<Trigger | null>;
  readonly show: () => void;
  readonly hide: () => void;
  /** Hides it and gives the focus back to what opened it. */
  readonly shut: () => void;
}

/** What opens at a control: Escape, a press elsewhere and tabbing out of it shut it. */
export function usePopup<Trigger extends HTMLElement>(): Popup<Trigger> {
  const [open, setOpen] = useState(false);
  const bounds = useRef<HTMLElement>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    bounds.current = element;
  }, []);
  const trigger = useRef<Trigger>(null);

  useEffect(() => {
    if (!open) return;
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !bounds.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [open]);

  const hide = () => setOpen(false);
  const shut = () => {
    hide();
    trigger.current?.focus();
  };
  return {
    open,
    trigger,
    show: () => setOpen(true),
    hide,
    shut,
    around: {
      ref,
      onKeyDown: (event) => {
        if (event.key !== "Escape" || !open || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        shut();
      },
      onBlur: (event) => {
        if (event.relatedTarget instanceof Node && !bounds.current?.contains(event.relatedTarget)) hide();
      },
    },
  };
}
