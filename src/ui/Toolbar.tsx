import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./Toolbar.module.css";
import { stopsIn } from "./travel.ts";
import { useTravel } from "./useTravel.ts";

interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly upright?: boolean;
}

/** Makes `stop` the one tab stop of its bar. */
function onlyStop(bar: HTMLElement, stop: Element | undefined): void {
  for (const other of stopsIn(bar)) other.tabIndex = other === stop ? 0 : -1;
}

/** A row of buttons that is one tab stop; arrow keys move within it. */
export function Toolbar({ label, children, upright = false }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const travel = useTravel("both");
  useEffect(() => {
    if (!bar.current) return;
    const stops = stopsIn(bar.current);
    onlyStop(bar.current, stops.find((stop) => stop.tabIndex === 0) ?? stops[0]);
  });
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      className={styles.toolbar}
      data-upright={upright || undefined}
      onKeyDown={travel}
      onFocus={(event: FocusEvent<HTMLElement>) => onlyStop(event.currentTarget, event.target)}
    >
      {children}
    </div>
  );
}
