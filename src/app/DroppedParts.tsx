import { lazy, Suspense } from "react";
import { useAtlas } from "#state/hooks.ts";
import { useReading } from "#state/reading.ts";
import { withTexts } from "./withTexts.tsx";

const LinkNotices = lazy(async () => ({
  default: await withTexts(async () => (await import("./LinkNotices.tsx")).LinkNotices, ["notice", "versions"]),
}));

/** Says so where parts of the link could not be used, or where it was made with other data than are shown. */
export function DroppedParts() {
  const { invalid, unknown } = useReading();
  const newest = useAtlas().version;
  const version = unknown.find(([key]) => key === "v")?.[1] ?? newest;
  if (invalid.length === 0 && version === newest) return null;
  return (
    <Suspense>
      <LinkNotices invalid={invalid} version={version} />
    </Suspense>
  );
}
