import { lazy, Suspense } from "react";
import { useInvalid } from "#state/hooks.ts";
import { withTexts } from "./withTexts.tsx";

const DroppedNotice = lazy(async () => ({
  default: await withTexts(async () => (await import("./DroppedNotice.tsx")).DroppedNotice, ["notice"]),
}));

/** Says so where parts of the link could not be used. */
export function DroppedParts() {
  const invalid = useInvalid();
  if (invalid.length === 0) return null;
  return (
    <Suspense>
      <DroppedNotice invalid={invalid} />
    </Suspense>
  );
}
