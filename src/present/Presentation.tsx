import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Citation } from "#core/model/records.ts";
import type { ExportedView } from "#export/exportedView.ts";
import { textAlternative } from "#export/slide/textAlternative.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { leaveFullScreen } from "./fullScreen.ts";
import styles from "./Presentation.module.css";
import { PresentBar } from "./PresentBar.tsx";
import { PresentKeys } from "./PresentKeys.tsx";
import { PresentNotes } from "./PresentNotes.tsx";
import { type PresentAct, presentKey } from "./presentKey.ts";
import { slidePicture } from "./slidePicture.ts";
import { useBoxSize } from "./useBoxSize.ts";
import { useDrawnTheme } from "./useDrawnTheme.ts";
import { useSwipe } from "./useSwipe.ts";

/** What is shown at one step. */
export interface PresentedStep {
  /** `undefined` while a part of it is on its way. */
  readonly view: ExportedView | undefined;
  /** What is said with it, and shown below the slide. */
  readonly note?: string | undefined;
  readonly cited?: readonly Citation[] | undefined;
  /** What is called what cannot be shown, as the data no longer have it. */
  readonly instead?: string | undefined;
  /** Where it no longer matches the data: sentences. */
  readonly doubts?: readonly string[] | undefined;
}

interface PresentationProps {
  /** What is presented. */
  readonly title: string;
  readonly count: number;
  readonly start: number;
  readonly stepAt: (at: number) => PresentedStep;
  readonly onClose: () => void;
}

/** Keys that scroll what has the focus, where it is longer than the window. */
const scrollKeys: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);

export type Opened = "notes" | "keys" | undefined;

/**
 * Steps one after the other, each as large as the window: a dialog over all else, so that its keys are its own, and the
 * focus comes back to where it was.
 */
export function Presentation({ title, count, start, stepAt, onClose }: PresentationProps) {
  const { present: texts } = useMessages();
  const [at, setAt] = useState(start);
  const [opened, setOpened] = useState<Opened>();
  const [isQuiet, setQuiet] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLElement>(null);
  const size = useBoxSize(stage);
  const theme = useDrawnTheme();
  const { view, note, cited, instead, doubts = [] } = useMemo(() => stepAt(at), [stepAt, at]);
  const picture = useMemo(() => view && size && slidePicture(view, size, theme), [view, size, theme]);

  useLayoutEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  useEffect(() => {
    const wasFull = document.fullscreenElement !== null;
    const changed = () => wasFull && !document.fullscreenElement && onClose();
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, [onClose]);
  useEffect(() => () => void leaveFullScreen(), []);
  useEffect(() => (opened ? aside.current?.focus() : dialog.current?.focus()), [opened]);

  const go = (to: number): void => setAt(Math.min(count - 1, Math.max(0, to)));
  const toggle = (what: Opened): void => setOpened((last) => (last === what ? undefined : what));
  const act: Readonly<Record<PresentAct, () => void>> = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(count - 1),
    notes: () => toggle("notes"),
    keys: () => toggle("keys"),
  };
  const swipe = useSwipe((way) => go(at + way));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const wanted = presentKey(event);
    const target = event.target instanceof Element ? event.target : undefined;
    const isOnes = event.key === " " && target?.closest("button, a");
    const scrolls = scrollKeys.has(event.key) && aside.current?.contains(target ?? null);
    if (!wanted || isOnes || scrolls) return;
    event.preventDefault();
    setQuiet(true);
    act[wanted]();
  };
  const words = view ? [view.headline, ...view.filtersInWords, view.asOfWords] : instead ? [instead, ...doubts] : [];
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles.presentation}
      aria-label={texts.label(title)}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.body}>
        <div ref={stage} className={styles.stage} {...swipe}>
          {picture && view ? (
            <img className={styles.slide} src={picture} alt={textAlternative(view)} />
          ) : instead === undefined ? (
            <Skeleton label={texts.loading} lines={6} />
          ) : (
            <div className={styles.instead}>
              <h2>{instead}</h2>
              <p>{doubts.join(" ")}</p>
            </div>
          )}
        </div>
        {note !== undefined && <p className={styles.caption}>{note}</p>}
        {opened && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          <section ref={aside} tabIndex={0} className={styles.aside} aria-label={texts[opened]}>
            {opened === "keys" && <PresentKeys />}
            {opened === "notes" &&
              (view ? <PresentNotes {...{ view, note, cited, doubts }} /> : <p>{doubts.join(" ")}</p>)}
          </section>
        )}
      </div>
      <div role="status" className="visually-hidden">
        {words.length > 0 && texts.step(at + 1, count, words.join(". "))}
      </div>
      <PresentBar {...{ at, count, opened, isQuiet, act }} onLeave={onClose} />
    </dialog>
  );
}
