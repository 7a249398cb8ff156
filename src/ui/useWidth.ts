import { type RefCallback, useCallback, useState } from "react";

/**
 * The width of an element in whole pixels, kept up to date.
 *
 * @param initial what to draw with until it is measured, and where there is no window
 */
export function useWidth<T extends Element>(initial: number): readonly [RefCallback<T>, number] {
  const [width, setWidth] = useState(initial);
  const measure = useCallback(
    (element: T | null) => {
      if (!element) return;
      const observer = new ResizeObserver(([entry]) => {
        const measured = Math.floor(entry?.contentRect.width ?? 0);
        if (measured > 0) setWidth(measured);
      });
      observer.observe(element);
      setWidth(Math.floor(element.getBoundingClientRect().width) || initial);
      return () => observer.disconnect();
    },
    [initial],
  );
  return [measure, width];
}
