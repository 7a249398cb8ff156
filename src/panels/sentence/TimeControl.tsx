import { lazy, Suspense } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useFilter } from "#state/hooks.ts";
import { PopupControl } from "#ui/PopupControl.tsx";
import { timeWords } from "./timeWords.ts";

const TimePanel = lazy(async () => ({ default: (await import("./TimePanel.tsx")).TimePanel }));

interface TimeControlProps {
  /** First and last year of the data. */
  readonly years: readonly [first: number, last: number];
}

/** The time shown, as a word of a sentence. */
export function TimeControl({ years }: TimeControlProps) {
  const { time: texts } = useMessages().sentence;
  const { time } = useFilter();
  return (
    <PopupControl label={texts.label} value={timeWords(time, years, texts)}>
      {(shut) => (
        <Suspense>
          <TimePanel years={years} shut={shut} />
        </Suspense>
      )}
    </PopupControl>
  );
}
