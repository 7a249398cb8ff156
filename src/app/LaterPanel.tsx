import { type ReactNode, Suspense, use, useEffect, useRef, useState } from "react";
import { AfterPaint } from "#state/AfterPaint.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Boundary } from "./Boundary.tsx";
import { firstSign } from "./firstSign.ts";
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
function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Draws what is inside once the gate is open; at once where a page is written to a string. */
function Gate({ opened, children }: { readonly opened: Promise<void>; readonly children: ReactNode }) {
  const isWritten = use(HeadContext) !== undefined;
  if (!isWritten) use(opened);
  return children;
}

/**
 * A panel below the first view. On a page that was served with it, it stands there to be read from the start; its script
 * comes, and takes it over, once the reader is near and has done anything at all.
 */
export function LaterPanel({ label, height, children }: LaterPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const [gate] = useState(createGate);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let wanted = true;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        firstSign().then(() => wanted && gate.open());
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [gate]);
  return (
    <div ref={place}>
      <AfterPaint>
        <Boundary at={label}>
          <Suspense fallback={<Skeleton label={label} height={height} />}>
            <Gate opened={gate.opened}>{children}</Gate>
          </Suspense>
        </Boundary>
      </AfterPaint>
    </div>
  );
}
