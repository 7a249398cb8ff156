import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./PopupControl.module.css";
import { usePopup } from "./usePopup.ts";

export interface PopupControlProps {
  /** What it controls, such as "Theme"; read out before the value. */
  readonly label: string;
  /** What is chosen now, in the words of the sentence around it. */
  readonly value: string;
  /** `sentence`: an italic word of a headline; `field`: a box with the label before the value. */
  readonly look?: "sentence" | "field";
  /** What opens; `shut` closes it and gives the focus back. */
  readonly children: (shut: () => void) => ReactNode;
}

/** How far to move a box so that it stays `margin` inside a width, in pixels. */
export const shiftInside = (start: number, end: number, width: number, margin = 8): number =>
  Math.max(margin - start, Math.min(0, width - margin - end));

/** A word that opens a panel of choices. It may stand in a heading, but not in a paragraph. */
export function PopupControl({ label, value, look = "sentence", children }: PopupControlProps) {
  const { open, around, trigger, show, hide, shut } = usePopup<HTMLButtonElement>();
  const panel = useRef<HTMLSpanElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const box = panel.current;
    if (!open || !box) return;
    box.style.translate = "";
    const { left, right, width } = box.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const shift = width < room ? shiftInside(left, right, room) : 0;
    if (shift !== 0) box.style.translate = `${shift}px`;
    // A field that takes the focus would bring up the keyboard of a phone over the choices.
    const first = window.matchMedia("(pointer: coarse)").matches ? '[tabindex="0"]' : 'input, [tabindex="0"]';
    (box.querySelector<HTMLElement>(first) ?? box.querySelector<HTMLElement>("a, button, input"))?.focus();
  }, [open]);

  return (
    <span className={styles.around} data-look={look} {...around}>
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={open ? hide : show}
      >
        <span className={look === "sentence" ? "visually-hidden" : styles.label}>{label}: </span>
        <span className={styles.value}>{value}</span>
        <Icon name="caret" size={look === "sentence" ? 18 : 16} />
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a heading
        <span ref={panel} id={id} role="group" aria-label={label} className={styles.panel}>
          {children(shut)}
        </span>
      )}
    </span>
  );
}
