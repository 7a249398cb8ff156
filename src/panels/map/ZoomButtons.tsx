import type { MapZoom } from "#charts/map/useMapZoom.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./MapFigure.module.css";

interface ZoomButtonsProps {
  readonly zoom: MapZoom;
  readonly scale: number;
}

/** One press of a zoom button. */
const step = 1.8;

/** The way to zoom for every hand and device. */
export function ZoomButtons({ zoom, scale }: ZoomButtonsProps) {
  const { zoom: texts } = useMessages().map;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own box
    <div role="group" aria-label={texts.label} className={styles.zoom} title={texts.hint} data-needs-script>
      <Button square aria-label={texts.in} onClick={() => zoom.zoomBy(step)}>
        <Icon name="plus" size={16} />
      </Button>
      <Button square aria-label={texts.out} aria-disabled={scale <= 1} onClick={() => zoom.zoomBy(1 / step)}>
        <Icon name="minus" size={16} />
      </Button>
      {scale > 1 && (
        <Button square aria-label={texts.reset} onClick={zoom.reset}>
          <Icon name="world" size={16} />
        </Button>
      )}
    </div>
  );
}
