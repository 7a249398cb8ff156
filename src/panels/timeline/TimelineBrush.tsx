import { useMemo, useRef } from "react";
import { type StripThumb, TimelineStrip } from "#charts/timeline/TimelineStrip.tsx";
import { layoutStrip } from "#core/layout/timeline/strip.ts";
import { snapped, timeOfWindow } from "#core/layout/timeline/timeWindow.ts";
import type { Interval } from "#core/model/interval.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useChoose } from "#state/hooks.ts";
import { useWidth } from "#ui/useWidth.ts";
import styles from "./TimelineBrush.module.css";
import { useBrush } from "./useBrush.ts";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";
import { boundsOf, monthOf, type Side, stepped } from "./windowSteps.ts";

/** Events per quarter at all times, and the window over them: to be drawn out, moved, stretched, or stepped by keys. */
export function TimelineBrush({ items, extent, window }: PlacedTimeline) {
  const { timeline: texts, dates } = useMessages();
  const { drag, drop, choose } = useChoose();
  const [measure, width] = useWidth<HTMLDivElement>(1124);
  const gesture = useRef<SVGGElement>(null);
  const strip = useMemo(() => layoutStrip(items, extent, window, width), [items, extent, window, width]);
  const move = (next: Interval) => drag({ time: timeOfWindow(snapped(next), extent) });
  useBrush(gesture, strip, { onDrag: move, onDrop: drop, onClear: () => choose({ time: undefined }) });
  const monthWords = (time: number) => {
    const date = new Date(time);
    return dates.month(date.getUTCFullYear(), date.getUTCMonth());
  };
  const thumb = (side: Side, label: string): StripThumb => {
    const [min, max] = boundsOf(side, window, extent);
    const time = side === "start" ? window.start : window.end - 1;
    return { label, text: monthWords(time), now: monthOf(window[side], extent), min, max };
  };
  return (
    <div className={styles.strip}>
      <div>
        <h3>{texts.strip.title}</h3>
        <p>{texts.strip.filled}</p>
        {strip.leftOut > 0 && <p>{texts.strip.leftOut(strip.leftOut)}</p>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for both sliders inside */}
      <div
        ref={measure}
        onKeyDown={(event) => {
          const side = event.target instanceof Element ? event.target.getAttribute("data-side") : null;
          if (side !== "start" && side !== "end") return;
          const next = stepped(side, event.key, window, extent);
          if (!next) return;
          event.preventDefault();
          drag({ time: timeOfWindow(next, extent) });
        }}
        onKeyUp={drop}
        onBlur={drop}
      >
        <TimelineStrip
          strip={strip}
          label={texts.strip.label(monthWords(extent.start), monthWords(extent.end - 1))}
          thumbs={{ start: thumb("start", texts.strip.start), end: thumb("end", texts.strip.end) }}
          gesture={gesture}
        />
      </div>
    </div>
  );
}
