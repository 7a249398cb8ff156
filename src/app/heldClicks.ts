/**
 * Keeps clicks on a part of the page that was served with it until its script is here, and then makes them again: React
 * keeps them from everybody until it has taken that part over.
 *
 * @param drawn kept once it is taken over
 * @param wanted hears that the reader wants it now
 * @returns the way to stop
 */
export function holdClicks(part: Element, drawn: Promise<void>, wanted: () => void): () => void {
  const holding = new AbortController();
  const hold = (event: MouseEvent): void => {
    const { target } = event;
    const opensElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!(target instanceof Element) || !part.contains(target) || opensElsewhere) return;
    const link = target.closest("a");
    event.preventDefault();
    event.stopPropagation();
    wanted();
    drawn.then(() => {
      if (target.isConnected) target.dispatchEvent(new MouseEvent("click", event));
      else if (link) window.location.assign(link.href);
    });
  };
  document.addEventListener("click", hold, { capture: true, signal: holding.signal });
  drawn.then(() => holding.abort());
  return () => holding.abort();
}
