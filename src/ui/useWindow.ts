import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
} from "react";
import { flushSync } from "react-dom";
import type { WindowRows } from "./windowRows.ts";

/** Items drawn before there is a window to measure; of up to so many, a page is written with all: no script may come. */
const [first, written] = [40, 200];

/** How far beyond the window rows are drawn at once, in pixels: few in a list that has just changed, which is to be quick. */
const [near, far] = [200, 800];

interface WindowInput {
  readonly rows: WindowRows;
  readonly rowCount: number;
  /** Items to a row. */
  readonly across: number;
  /** Whether all rows are drawn: those in the window at once, the others once these are painted. */
  readonly isWhole: boolean;
}

/** The window as it was last looked at, in pixels from the beginning of the list. */
interface Seen {
  readonly top: number;
  readonly bottom: number;
}

interface Left {
  readonly rows?: WindowRows;
  readonly times: number;
}

interface Shown {
  readonly from: number;
  readonly to: number;
}

/** The rows in the window, and so many pixels beyond it at either end. */
function rowsWithin({ rows, rowCount }: WindowInput, { top, bottom }: Seen, beyond: number): Shown {
  const within = (pixels: number) => Math.max(0, Math.min(rowCount - 1, rows.rowAt(pixels)));
  return { from: within(top - beyond), to: within(bottom + beyond) };
}

/** Measures the rows that are drawn in a list; returns by how much those before `row` are higher than they counted as. */
function measured(list: HTMLElement, { rows, across }: WindowInput, row = 0): number {
  let surplus = 0;
  for (const item of list.children) {
    const index = Number(item instanceof HTMLElement ? (item.dataset.index ?? Number.NaN) : Number.NaN);
    if (Number.isNaN(index) || index % across > 0) continue;
    const more = rows.measure(index / across, item.getBoundingClientRect().height);
    if (index / across < row) surplus += more;
  }
  return surplus;
}

const never = () => () => {};

/** The rows of a list that are in the window or near it; follows the window, and keeps what one looks at in its place. */
export function useWindow(input: WindowInput): Shown & { readonly ref: RefObject<HTMLUListElement | null> } {
  const { rows, rowCount, across, isWhole } = input;
  const ref = useRef<HTMLUListElement>(null);
  const seen = useRef<Seen>(undefined);
  /** The rows whose window was left, and how often. */
  const [left, draw] = useReducer(({ times }: Left, rows: WindowRows): Left => ({ rows, times: times + 1 }), {
    times: 0,
  });
  const isWritten = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  // Stays as it is until another list comes, or the window leaves it: what is measured meanwhile changes nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  const shown = useMemo(() => {
    if (isWhole && (!seen.current || left.rows === rows)) return { from: 0, to: rowCount - 1 };
    if (seen.current) return rowsWithin(input, seen.current, left.rows === rows ? far : near);
    const atFirst = isWritten && rowCount * across <= written ? rowCount : Math.ceil(first / across);
    return { from: 0, to: Math.min(rowCount, atFirst) - 1 };
  }, [rows, rowCount, isWhole, left]);
  const drawn = useRef({ input, shown });

  /** Looks at the list once the next frame is due. */
  const soon = useRef(() => {});

  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { input, shown };
    const list = ref.current;
    if (before.input.rows !== input.rows) return soon.current();
    const isAbove = shown.from < before.shown.from && shown.to >= before.shown.from;
    if (!list || !isAbove) return;
    // What comes in above turns out higher or lower than it counted as.
    const surplus = measured(list, input, before.shown.from);
    if (surplus !== 0) window.scrollBy({ top: surplus, behavior: "instant" });
  });

  useEffect(() => {
    let frame = 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const look = (isScrolled: boolean) => {
      const list = ref.current;
      if (!list) return;
      const { input, shown } = drawn.current;
      measured(list, input);
      const top = -list.getBoundingClientRect().top;
      const isFirst = seen.current === undefined;
      seen.current = { top, bottom: top + window.innerHeight };
      const { from, to } = rowsWithin(input, seen.current, isScrolled ? near : 0);
      if (shown.from <= from && to <= shown.to && (input.isWhole || !isFirst)) return;
      const page = document.documentElement;
      const isAtEnd = window.scrollY + window.innerHeight >= page.scrollHeight - 1;
      flushSync(() => draw(input.rows));
      if (isAtEnd && to === input.rowCount - 1) window.scrollTo({ top: page.scrollHeight, behavior: "instant" });
    };
    const addRest = () => {
      const { input, shown } = drawn.current;
      if (input.isWhole && shown.to - shown.from + 1 < input.rowCount) startTransition(() => draw(input.rows));
    };
    soon.current = () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
      frame = requestAnimationFrame(() => {
        look(false);
        task = setTimeout(addRest);
      });
    };
    const resized = () => soon.current();
    const scrolled = () => look(true);
    // Whatever grows or shrinks above the list moves it; the window itself may change, too.
    const size = new ResizeObserver(resized);
    size.observe(document.body);
    window.addEventListener("scroll", scrolled, { passive: true });
    window.addEventListener("resize", resized);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
      size.disconnect();
      window.removeEventListener("scroll", scrolled);
      window.removeEventListener("resize", resized);
    };
  }, []);

  return { ref, ...shown };
}
