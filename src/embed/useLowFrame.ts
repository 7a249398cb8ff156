import { useLayoutEffect, useState } from "react";

const low = "(height < 520px)";

/** Whether the frame is too low for things that need height; not so where there is no window. */
export function useLowFrame(): boolean {
  const [isLow, setLow] = useState(false);
  useLayoutEffect(() => {
    const frame = matchMedia(low);
    const follow = () => setLow(frame.matches);
    follow();
    frame.addEventListener("change", follow);
    return () => frame.removeEventListener("change", follow);
  }, []);
  return isLow;
}
