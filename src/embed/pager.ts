import { pagesOf, type Reach } from "#core/layout/embed/pages.ts";

/** The page that shows most of what lies at `top`. */
const pageAt = (pages: readonly Reach[], top: number): number =>
  Math.max(
    0,
    pages.findLastIndex((page) => page.top <= top + 1),
  );

/**
 * Lets what a room holds (see FittedRoom.tsx) be read page by page: by its buttons, and by the focus as it moves on.
 * Returns the way to end it.
 */
export function attachPager(around: HTMLElement): () => void {
  const [room, pager] = around.children;
  const content = room?.firstElementChild;
  const [before, after] = pager?.querySelectorAll("button") ?? [];
  const place = pager?.querySelector("output");
  if (!(room instanceof HTMLElement && content instanceof HTMLElement && pager instanceof HTMLElement)) return () => {};
  if (!before || !after) return () => {};
  let at = 0;
  let pages: readonly Reach[] = [];
  const stop = new AbortController();
  const show = (page: number): void => {
    at = Math.min(Math.max(0, page), pages.length - 1);
    const { top = 0, bottom = 0 } = pages[at] ?? {};
    around.style.setProperty("--from", String(top));
    around.style.setProperty("--shown", String(bottom - top));
    before.disabled = at === 0;
    after.disabled = at === pages.length - 1;
    if (place)
      place.textContent = [at + 1, pages.length].reduce<string>(
        (text, number) => text.replace("{}", String(number)),
        place.dataset.page ?? "",
      );
  };
  const measure = (): void => {
    const origin = content.getBoundingClientRect().top;
    const selector = around.dataset.pages ?? "";
    // A row within a row is the one that must stay whole.
    const innermost = [...content.querySelectorAll(selector)].filter((row) => !row.querySelector(selector));
    const rows = innermost.map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { top: Math.floor(top - origin), bottom: Math.ceil(bottom - origin) };
    });
    const end = content.offsetHeight;
    const whole = around.clientHeight;
    // The pager takes room of its own, but only where it is needed.
    pager.hidden = end <= whole;
    pages = pagesOf(rows, Math.max(1, pager.hidden ? whole : room.clientHeight), end);
    show(at);
  };
  around.dataset.fitted = "";
  before.addEventListener("click", () => show(at - 1), { signal: stop.signal });
  after.addEventListener("click", () => show(at + 1), { signal: stop.signal });
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const top = target.getBoundingClientRect().top - content.getBoundingClientRect().top;
    const page = pageAt(pages, top);
    if (page !== at) show(page);
  };
  content.addEventListener("focusin", follow, { signal: stop.signal });
  const growth = new ResizeObserver(measure);
  growth.observe(around);
  growth.observe(content);
  stop.signal.addEventListener("abort", () => growth.disconnect());
  measure();
  return () => stop.abort();
}
