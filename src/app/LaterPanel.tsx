import { type ReactNode, Suspense, use, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { AfterPaint } from "#state/AfterPaint.tsx";
import { useAtlasContent } from "#state/AtlasContext.ts";
import { afterPaint } from "#state/afterPaint.ts";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Boundary } from "./Boundary.tsx";
import { firstSign } from "./firstSign.ts";
import { holdClicks } from "./heldClicks.ts";
import { HeadContext } from "./usePageHead.ts";

interface LaterPanelProps {
  /** Read out while it is on its way. */
  readonly label: string;
  /** CSS height of its place until then, so that nothing jumps. */
  readonly height: string;
  readonly children: ReactNode;
}

/** How far below the window a panel begins to load. */
const ahead = "300px";

/** A promise with the way to keep it. */
function createPromise() {
  let keep = () => {};
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep };
}

interface GateProps {
  readonly opened: Promise<void>;
  /** Hears that what is inside is drawn. */
  readonly onDrawn: () => void;
  readonly children: ReactNode;
}

/** Draws what is inside once it is opened; at once where a page is written to a string. */
function Gate({ opened, onDrawn, children }: GateProps) {
  const isWritten = use(HeadContext) !== undefined;
  if (!isWritten) use(opened);
  useEffect(onDrawn, [onDrawn]);
  return children;
}

/**
 * A panel below the first view. On a page that was served with it, it stands there to be read from the start; its script
 * comes, and takes it over, once the reader is near and has done anything at all, or the view is another one than the
 * page was served with: until then it is marked as stale.
 */
export function LaterPanel({ label, height, children }: LaterPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const { store } = useAtlasContent();
  const [opened] = useState(createPromise);
  const [drawn] = useState(createPromise);
  const [waiting, setWaiting] = useState<"served" | "stale" | undefined>("served");
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const end = new AbortController();
    const { signal } = end;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        firstSign().then(() => signal.aborted || opened.keep());
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    // The router goes back only once all that is shown can follow.
    window.addEventListener("popstate", opened.keep, { signal });
    signal.addEventListener("abort", holdClicks(element, drawn.kept, opened.keep));
    drawn.kept.then(() => signal.aborted || setWaiting(undefined));
    return () => {
      observer.disconnect();
      end.abort();
    };
  }, [opened, drawn]);
  useLayoutEffect(() => {
    const look = () => {
      if (store.getState().filter === store.getInitialState().filter) return;
      setWaiting((now) => now && "stale");
      opened.keep();
    };
    look();
    return store.subscribe(() => {
      afterPaint(look);
    });
  }, [store, opened]);
  // The same element again: what was not taken over yet would otherwise be, all at once, in the frame of the first act.
  const panel = useMemo(
    () => (
      <AfterPaint>
        <Boundary at={label}>
          <Suspense fallback={<Skeleton label={label} height={height} />}>
            <Gate opened={opened.kept} onDrawn={drawn.keep}>
              {children}
            </Gate>
          </Suspense>
        </Boundary>
      </AfterPaint>
    ),
    [label, height, opened, drawn, children],
  );
  return (
    <div ref={place} data-waiting={waiting}>
      {panel}
    </div>
  );
}
