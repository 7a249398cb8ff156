import { type RefObject, useLayoutEffect, useState } from "react";
import type { SlideSize } from "#core/layout/slide/slideSize.ts";

/** The size of an element in whole CSS px, as it is and as it becomes; `undefined` before it is measured. */
export function useBoxSize(place: RefObject<HTMLElement | null>): SlideSize | undefined {
  const [size, setSize] = useState<SlideSize>();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return size;
}
