import { timeOf, timeOfWindow } from "#core/layout/timeline/timeWindow.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Interval } from "#core/model/interval.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useChoose } from "#state/hooks.ts";
import { TypedField } from "#ui/TypedField.tsx";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";
import styles from "./WindowFields.module.css";
import type { Side } from "./windowSteps.ts";

/** The span a typed EDTF date covers, where it has two ends. */
function spanOf(text: string): Interval | undefined {
  try {
    const { span } = parseEdtf(text);
    return Number.isFinite(span.start) && Number.isFinite(span.end) ? span : undefined;
  } catch {
    return undefined;
  }
}

/** The window's start and end as they would be typed: as short as they can be said. */
function typedEnds(window: Interval): readonly [from: string, to: string] {
  const [from = "", to = from] = timeOf(window).split("..");
  return [from, to];
}

/** The window as two typed dates: the way without dragging. */
export function WindowFields({ window, extent }: Pick<PlacedTimeline, "window" | "extent">) {
  const { strip: texts } = useMessages().timeline;
  const { choose } = useChoose();
  const [from, to] = typedEnds(window);
  const withEnd = (side: Side, text: string): Interval | undefined => {
    const span = spanOf(text);
    const next = span && { ...window, [side]: span[side] };
    return next && next.start < next.end && next.start < extent.end && next.end > extent.start ? next : undefined;
  };
  const field = (side: Side, label: string, value: string) => (
    <TypedField
      label={label}
      value={value}
      read={(text) => (withEnd(side, text) ? text : undefined)}
      onDone={(text) => {
        const next = withEnd(side, text);
        if (next) choose({ time: timeOfWindow(next, extent) });
      }}
      hint={texts.hint}
      digits={8}
      inline
    />
  );
  return (
    <div className={styles.fields}>
      {field("start", texts.from, from)}
      {field("end", texts.to, to)}
    </div>
  );
}
