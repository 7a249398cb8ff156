import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type Box, placeBeside, type Side, type Size } from "./placeBeside.ts";
import styles from "./Tooltip.module.css";

interface TooltipProps {
  /** The mark it is about, in pixels of the positioned element that holds the tooltip. */
  readonly at: Box;
  /** The element that holds it, in pixels. */
  readonly room: Size;
  /** Sides to try, in order. */
  readonly sides?: readonly Side[];
  readonly children: ReactNode;
  /** Given where the mark is described by it: then it may hold no link. */
  readonly id?: string;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
}

const fallback: readonly Side[] = ["after", "before", "below", "above"];

/** Where the arrow sits along its edge, in pixels: at the middle of the mark, off the corners. */
const arrowAt = (middle: number, start: number, length: number): number =>
  Math.max(12, Math.min(length - 12, middle - start));

/** What is known of a mark, beside it; its arrow touches the mark. Put it in a positioned element. */
export function Tooltip({ at, room, sides = fallback, children, id, onPointerEnter, onPointerLeave }: TooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 276, height: 120 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says decides its size
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = box.current ?? {};
    if (width !== size.width || height !== size.height) setSize({ width, height });
  }, [children, size.width, size.height]);
  const { x, y, side } = placeBeside(at, size, room, sides, 9, 4);
  const across = side === "below" || side === "above";
  const arrow = across ? arrowAt(at.x + at.width / 2, x, size.width) : arrowAt(at.y + at.height / 2, y, size.height);
  return (
    <div
      ref={box}
      id={id}
      role={id === undefined ? undefined : "tooltip"}
      className={styles.tooltip}
      data-side={side}
      style={{ left: x, top: y, "--arrow": `${arrow}px` }}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {children}
    </div>
  );
}
