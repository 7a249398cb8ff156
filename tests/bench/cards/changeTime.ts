/** Milliseconds until the first painted frame that shows a change, and until the one that shows the last. */
export interface ChangeTime {
  readonly first: number;
  readonly last: number;
}

/** Times an act from the beginning of a frame until nothing changes for `quiet` ms; runs in the page. */
export async function changeTime(act: () => void, quiet = 250): Promise<ChangeTime> {
  /** Resolves once the frame under way is painted. */
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let changes = 0;
  /** Whether anything is not as it was: React takes some attributes away only to put them back. */
  const isChange = (records: readonly MutationRecord[]): boolean => {
    const seen = new Map<Node, Set<string>>();
    return records.some(({ target, attributeName, oldValue }) => {
      if (attributeName === null) return true;
      const names = seen.get(target) ?? new Set();
      const isFirst = !names.has(attributeName);
      seen.set(target, names.add(attributeName));
      return isFirst && target instanceof Element && target.getAttribute(attributeName) !== oldValue;
    });
  };
  const observer = new MutationObserver((records) => {
    if (isChange(records)) changes++;
  });
  const everything = { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true };
  observer.observe(document.body, everything);
  await frame();
  changes = 0;
  const start = performance.now();
  // Asked for ahead of the act: what the act leaves for after the frame is not waited for.
  let shownNow = painted();
  act();
  let [first, last, shown, quietSince] = [Number.NaN, Number.NaN, 0, start];
  let now = start;
  do {
    now = await shownNow;
    if (changes > shown) [first, last, shown, quietSince] = [Number.isNaN(first) ? now : first, now, changes, now];
    await frame();
    shownNow = painted();
  } while (now - quietSince < quiet);
  observer.disconnect();
  return { first: first - start, last: last - start };
}
