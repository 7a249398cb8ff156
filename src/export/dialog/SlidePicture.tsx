import { useEffect, useState } from "react";
import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { ExportedView } from "../exportedView.ts";
import type { PictureLook } from "./pictureLook.ts";
import styles from "./UseInSlides.module.css";

interface SlidePictureProps {
  readonly view: ExportedView;
  readonly size: SlideSize;
  readonly look: PictureLook;
}

/** The slide as it will be; what draws it comes by itself, and where it does not, its place stays empty. */
export function SlidePicture({ view, size, look: { theme, transparent } }: SlidePictureProps) {
  const { exports: texts } = useMessages();
  const [source, setSource] = useState<string>();
  const { width, height } = size;
  useEffect(() => {
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const { slideSvg } = await import("../slide/slideSvg.ts");
      // Presses come first.
      await new Promise((resolve) => setTimeout(resolve));
      if (!isWanted) return;
      const svg = slideSvg(view, { width, height }, { theme, transparent });
      setSource(`data:image/svg+xml,${encodeURIComponent(svg)}`);
    };
    draw().catch((error: unknown) => console.warn(error));
    return () => {
      isWanted = false;
    };
  }, [view, width, height, theme, transparent]);
  return (
    <div className={styles.picture} style={{ colorScheme: theme }} data-transparent={transparent || undefined}>
      {source !== undefined && <img src={source} alt={texts.preview} {...size} />}
    </div>
  );
}
