import { type TouchEvent, useRef } from "react";

/** Px that a finger goes at least, and how much farther along than across. */
const [far, along] = [48, 1.5];

/** Hears of a finger that goes sideways over an element: to the left is on, to the right is back. */
export function useSwipe(onSwipe: (way: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      // Two fingers zoom.
      from.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!touch || !from.current) return;
      const [x, y] = [touch.clientX - from.current.x, touch.clientY - from.current.y];
      from.current = undefined;
      if (Math.abs(x) >= far && Math.abs(x) > Math.abs(y) * along) onSwipe(x < 0 ? 1 : -1);
    },
  };
}
