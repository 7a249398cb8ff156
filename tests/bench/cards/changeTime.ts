/** Milliseconds until the painted frame after which nothing of it changes any more. */
export interface ChangeTime {
  /** The list, the facets with their counts, and what stands beside them. */
  readonly list: number;
  /** Whatever is on the page, and be it the addresses of links. */
  readonly all: number;
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
  const panel = document.querySelector("main fieldset")?.closest("section")?.parentElement;
  let [changes, listChanges] = [0, 0];
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
    if (isChange(records.filter(({ target }) => panel?.contains(target)))) listChanges++;
  });
  const everything = { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true };
  observer.observe(document.body, everything);
  await frame();
  [changes, listChanges] = [0, 0];
  const start = performance.now();
  // Asked for ahead of the act: what the act leaves for after the frame is not waited for.
  let shownNow = painted();
  act();
  let [list, all, shown, listShown, quietSince] = [Number.NaN, Number.NaN, 0, 0, start];
  let now = start;
  do {
    now = await shownNow;
    if (listChanges > listShown) [list, listShown] = [now, listChanges];
    if (changes > shown) [all, shown, quietSince] = [now, changes, now];
    await frame();
    shownNow = painted();
  } while (now - quietSince < quiet);
  observer.disconnect();
  return { list: list - start, all: all - start };
}
