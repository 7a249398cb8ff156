import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { AfterPaint } from "#state/AfterPaint.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { Boundary } from "./Boundary.tsx";

interface LaterPanelProps {
  /** Read out while it is on its way. */
  readonly label: string;
  /** CSS height of its place until then, so that nothing jumps. */
  readonly height: string;
  readonly children: ReactNode;
}

/** How far below the window a panel begins to load. */
const ahead = "300px";

/** A panel below the first view: its script comes when the reader comes near. */
export function LaterPanel({ label, height, children }: LaterPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  const waiting = <Skeleton label={label} height={height} />;
  return (
    <div ref={place}>
      {near ? (
        <AfterPaint>
          <Boundary at={label}>
            <Suspense fallback={waiting}>{children}</Suspense>
          </Boundary>
        </AfterPaint>
      ) : (
        waiting
      )}
    </div>
  );
}
