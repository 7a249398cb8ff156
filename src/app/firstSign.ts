/** What shows that somebody is there. */
const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"] as const;

let seen: Promise<void> | undefined;

/** Kept once the reader has moved, pressed, scrolled or typed anything: what is below the first view can wait until then. */
export function firstSign(): Promise<void> {
  seen ??= new Promise((resolve) => {
    const stop = new AbortController();
    for (const sign of signs)
      window.addEventListener(
        sign,
        () => {
          stop.abort();
          resolve();
        },
        { signal: stop.signal, passive: true, capture: true },
      );
  });
  return seen;
}
