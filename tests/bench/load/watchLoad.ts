/** What a page notes of its own loading; times in ms since the navigation began. */
export interface LoadNotes {
  /** The first frame with all countries on it was painted by the main thread. */
  drawn?: number;
  /** The first frame with anything on it reached the screen: first contentful paint. */
  shown?: number;
  /** The first frame was painted that answers to the pointer over a country. */
  answered?: number;
  /** Sum of the layout shifts that no input caused. */
  shift: number;
  /** Tasks over 50 ms. */
  tasks: { start: number; duration: number }[];
}

/** How a page shows what it has come to. */
export interface Signs {
  readonly drawn: () => boolean;
  readonly answered: () => boolean;
}

declare global {
  interface Window {
    loadNotes: LoadNotes;
  }
}

/**
 * Takes notes of a page's loading; runs in the page, before anything of it.
 *
 * Neither Element Timing nor largest-contentful-paint knows the shapes of an SVG. So at each frame it is looked whether
 * all countries stand in the document, or on the canvas, and the time is taken when that very frame has been painted; a
 * style sheet that holds back rendering holds back these frames too. On a page whose map is the first to be seen, first
 * contentful paint says when that frame reached the screen (the screenshots of a trace show the map at that very time):
 * the later of the two is when the map was there.
 */
export function watchLoad({ drawn, answered }: Signs): void {
  const notes: LoadNotes = { shift: 0, tasks: [] };
  window.loadNotes = notes;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) notes.shift += value;
  });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") notes.shown = startTime;
  });
  observe("longtask", ({ startTime, duration }) => notes.tasks.push({ start: startTime, duration }));
  const painted = (note: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => note(performance.now());
    port2.postMessage(undefined);
  };
  const look = () => {
    if (notes.drawn === undefined && drawn())
      painted((now) => {
        notes.drawn ??= now;
      });
    if (notes.answered === undefined && answered())
      painted((now) => {
        notes.answered ??= now;
      });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When the whole map was on the screen, ms since the navigation began. */
export const mapPainted = ({ drawn = Number.NaN, shown = 0 }: LoadNotes): number => Math.max(drawn, shown);
