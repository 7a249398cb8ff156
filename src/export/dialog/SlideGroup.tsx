import { useState } from "react";
import { isSlideSize, slideBounds, slideSizes } from "#core/layout/slide/slideSize.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { ExportedView } from "../exportedView.ts";
import { FileButtons } from "./FileButtons.tsx";
import { Group } from "./Group.tsx";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

/** A view as a deck, as pictures of many sizes, on paper. */
export function SlideGroup({ view, control }: { readonly view: ExportedView; readonly control: JobControl }) {
  const { exports: texts } = useMessages();
  const [transparent, setTransparent] = useState(false);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>(slideSizes.wide);
  const { least, most, aspect } = slideBounds;
  const shared = { view, control, options: { transparent, size } };
  return (
    <Group title={texts.groups.slide} note={texts.notes.slide}>
      <FileButtons {...shared} group="deck" isFirst />
      <FileButtons {...shared} group="picture" />
      <FileButtons {...shared} group="sheet" />
      <details className={styles.more}>
        <summary>{texts.ownSize.title}</summary>
        <label>
          <input type="checkbox" checked={transparent} onChange={() => setTransparent(!transparent)} />
          {texts.transparent}
        </label>
        <div className={styles.buttons}>
          {(["width", "height"] as const).map((side) => (
            <label key={side}>
              {texts.ownSize[side]}
              <input
                type="number"
                className={styles.side}
                min={least}
                max={most}
                defaultValue={size[side]}
                onChange={({ currentTarget }) => setSize({ ...size, [side]: currentTarget.valueAsNumber })}
              />
            </label>
          ))}
        </div>
        {isSlideSize(size) ? (
          <FileButtons {...shared} group="own" />
        ) : (
          <p role="alert">{texts.ownSize.bounds(least, most, aspect)}</p>
        )}
      </details>
    </Group>
  );
}
