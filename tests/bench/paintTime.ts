/**
 * Milliseconds from an act at the beginning of a frame until the frame is painted that shows the last of what it
 * changed; runs in the page.
 */
export async function paintTime(act: () => void): Promise<number> {
  /** Resolves once the frame under way is painted. */
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let changes = 0;
  const observer = new MutationObserver(() => {
    changes++;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  await frame();
  changes = 0;
  const start = performance.now();
  act();
  let [last, shown, quietSince] = [Number.NaN, 0, start];
  for (let now = await painted(); now - quietSince < 120; now = await painted()) {
    if (changes > shown) [last, shown, quietSince] = [now, changes, now];
    await frame();
  }
  observer.disconnect();
  return last - start;
}
