const waiting = new Set<() => void>();

/** Does something once the next frame is painted; returns the way to call it off. */
export function afterPaint(act: () => void): () => void {
  if (waiting.size === 0)
    requestAnimationFrame(() => {
      for (const each of waiting) setTimeout(() => waiting.delete(each) && each());
    });
  waiting.add(act);
  return () => waiting.delete(act);
}
