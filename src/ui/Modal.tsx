import { type CSSProperties, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./Modal.module.css";

export interface ModalProps {
  /** Heading, and name of the dialog. */
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

interface Placed {
  readonly look: "sheet" | "beside" | "centre";
  readonly style?: CSSProperties | undefined;
  /** Whether the page behind stays in reach; then it is a sheet that only shows. */
  readonly passive?: boolean;
}

/** Whether a press fell on the backdrop, outside the box of the dialog itself. */
function onBackdrop({ target, currentTarget, clientX: x, clientY: y }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/**
 * A native dialog, open as long as it is drawn. The browser keeps the focus inside, shuts it on Escape and gives the
 * focus back to what opened it.
 */
export function Modal({ title, closeLabel, onClose, children, look, style, passive = false }: ModalProps & Placed) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const box = dialog.current;
    if (passive) box?.show();
    else box?.showModal();
    return () => box?.close();
  }, [passive]);
  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      data-look={look}
      style={style}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !passive) return;
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => onBackdrop(event) && onClose()}
      aria-label={typeof title === "string" ? title : undefined}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
