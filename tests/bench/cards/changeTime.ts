/** Milliseconds until the painted frame after which nothing of it changes any more. */
export interface ChangeTime {
  /** What is seen and read out of the list, the facets with their counts, and what stands beside them. */
  readonly list: number;
  /** Whatever is on the page, and be it the addresses of links, which are not painted. */
  readonly all: number;
}

/**
 * Times an act from the beginning of a frame until nothing changes for `quiet` ms; runs in the page. What stands there
 * is read once a frame is painted: an observer of changes would have its part in the time, and the more of it the more
 * places a page changes, where another replaces its markup whole.
 */
export async function changeTime(act: () => void, quiet = 250): Promise<ChangeTime> {
  /** Resolves once the frame under way is painted: where it took longer than a frame may, the next one comes before the message. */
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      const end = () => resolve(performance.now());
      port1.onmessage = end;
      port2.postMessage(undefined);
      requestAnimationFrame(end);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const panel = document.querySelector("main fieldset")?.closest("section")?.parentElement;
  const shown = () => panel?.innerHTML.replace(/ href="[^"]*"/g, "");
  let [inPanel, onPage] = [shown(), document.body.innerHTML];
  await frame();
  const start = performance.now();
  // Asked for ahead of the act: what the act leaves for after the frame is not waited for.
  let shownNow = painted();
  act();
  let now = await shownNow;
  // An act that changes nothing is over with its first frame.
  let [list, all, quietSince] = [now, now, now];
  do {
    const [panelNow, pageNow] = [shown(), document.body.innerHTML];
    if (panelNow !== inPanel) [list, inPanel] = [now, panelNow];
    if (pageNow !== onPage) [all, onPage, quietSince] = [now, pageNow, now];
    await frame();
    shownNow = painted();
    now = await shownNow;
  } while (now - quietSince < quiet);
  return { list: list - start, all: all - start };
}
