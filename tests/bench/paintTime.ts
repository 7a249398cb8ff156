/** Milliseconds from an act until the frame is painted that shows the last of what it changed; runs in the page. */
export async function paintTime(act: () => void): Promise<number> {
  const nextPaint = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  let changed = 0;
  const observer = new MutationObserver(() => {
    changed++;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  await nextPaint();
  changed = 0;
  const start = performance.now();
  act();
  let [painted, seen, quietSince] = [Number.NaN, 0, start];
  while (performance.now() - quietSince < 120) {
    const now = await nextPaint();
    if (changed > seen) [painted, seen, quietSince] = [now, changed, now];
  }
  observer.disconnect();
  return painted - start;
}
