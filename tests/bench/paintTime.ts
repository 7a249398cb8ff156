/** Milliseconds until an act is painted. */
export interface PaintTime {
  /** Until the frame that shows it on the map; `NaN` where no frame of the next second does. */
  readonly map: number;
  /** Until the last frame that shows anything of it. */
  readonly all: number;
}

/**
 * Times an act from the beginning of a frame until the frame that shows it is painted; runs in the page, the same in
 * each page that is compared.
 *
 * @param prepare makes ready what the act needs, before the frame; returns the act
 * @param look what the map looks like; asked only before the act and after a frame, never between them
 */
export async function paintTime(prepare: () => () => void, look: () => string): Promise<PaintTime> {
  /** Resolves once the frame under way is painted. */
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const act = prepare();
  const before = look();
  for (let still = 0; still < 3; still++) await frame();
  const start = performance.now();
  act();
  let map = Number.NaN;
  for (let now = await painted(); now - start < 1000; now = await painted()) {
    if (look() !== before) {
      map = now - start;
      break;
    }
    await frame();
  }
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  let all = map;
  for (let last = performance.now(); performance.now() - last < 250; ) {
    await frame();
    const now = await painted();
    if (!changed) continue;
    [changed, last, all] = [false, now, now - start];
  }
  observer.disconnect();
  return { map, all };
}
