import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import styles from "./WindowedList.module.css";
import type { WindowedListProps } from "./WindowedList.tsx";

/** The rows in the window and ten around it; each says its place, so that a reader hears "12 of 10,000". */
export function Window({ label, count, keyOf, render, estimate }: WindowedListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 10,
    scrollMargin: top,
    // Before there is a window to measure, the first rows.
    initialRect: { width: 0, height: 40 * estimate },
  });
  const rows = virtualizer.getVirtualItems();
  return (
    <ul
      ref={list}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {rows.map(({ index, key, start }) => (
        <li
          key={String(key)}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className={styles.row}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {render(index)}
        </li>
      ))}
    </ul>
  );
}
