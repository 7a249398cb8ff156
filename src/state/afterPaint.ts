/** What waits for the next frame; `undefined` once its turn has come. */
let waiting: Set<() => void> | undefined;

/** Does something once the next frame is painted, in a task of its own; returns the way to call it off. */
export function afterPaint(act: () => void): () => void {
  const batch = waiting ?? new Set();
  if (!waiting) {
    waiting = batch;
    requestAnimationFrame(() => {
      waiting = undefined;
      for (const each of batch) setTimeout(() => batch.delete(each) && each());
    });
  }
  batch.add(act);
  return () => batch.delete(act);
}
