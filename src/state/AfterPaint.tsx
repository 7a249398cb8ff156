import { type ReactNode, startTransition, useEffect, useMemo } from "react";
import { useAtlasContent } from "./AtlasContext.ts";
import { useFollower } from "./followers.ts";
import { createLaterHovered, HoveredContext } from "./laterHovered.ts";
import { ReadingProvider } from "./ReadingProvider.tsx";
import { isSameReading, useReading } from "./reading.ts";

/**
 * Lets what is below be drawn once what is around it has been: what stands further down a page, or beside what the
 * reader looks at, follows a change of the filter, and what the reader points at, a little later.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const { store, followers } = useAtlasContent();
  const reading = useReading();
  const { reading: later, catchUp } = useFollower(store, followers, () => reading);
  useEffect(() => {
    if (!isSameReading(reading, later)) startTransition(catchUp);
  }, [reading, later, catchUp]);
  const hovered = useMemo(() => createLaterHovered(store), [store]);
  useEffect(() => hovered.follow(), [hovered]);
  return (
    <ReadingProvider reading={later}>
      <HoveredContext value={hovered.store}>{children}</HoveredContext>
    </ReadingProvider>
  );
}
