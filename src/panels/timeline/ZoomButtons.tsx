import { keptWithin, snapped, timeOfWindow, zoomed } from "#core/layout/timeline/timeWindow.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useChoose } from "#state/hooks.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./TimelinePanel.module.css";
import type { PlacedTimeline } from "./usePlacedTimeline.ts";

/** Shows half or twice the time, or all of it. */
export function ZoomButtons({ window, extent }: Pick<PlacedTimeline, "window" | "extent">) {
  const { zoom: texts } = useMessages().timeline;
  const { choose } = useChoose();
  const whole = timeOfWindow(window, extent) === undefined;
  const zoom = (factor: number) => () => {
    const middle = (window.start + window.end) / 2;
    const next = keptWithin(snapped(zoomed(window, factor, middle, extent)), extent);
    choose({ time: timeOfWindow(next, extent) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own box
    <div role="group" aria-label={texts.label} className={styles.zoom} data-needs-script>
      <Button square aria-label={texts.out} aria-disabled={whole} onClick={zoom(2)}>
        <Icon name="minus" />
      </Button>
      <Button square aria-label={texts.in} onClick={zoom(0.5)}>
        <Icon name="plus" />
      </Button>
      {!whole && <Button onClick={() => choose({ time: undefined })}>{texts.all}</Button>}
    </div>
  );
}
