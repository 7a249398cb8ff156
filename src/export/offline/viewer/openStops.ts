import { partOf } from "./partOf.ts";

/** What says something of itself: a place of the map, a mark of a chart, a row. */
const saying = "figure svg :is([aria-label], [data-place])";

/** Keys that go to another mark, with the way they lead. */
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middleOf = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** The nearest mark that way; one straight ahead before one aside. */
function nearest(
  from: Element,
  stops: readonly Element[],
  [wayX, wayY]: readonly [number, number],
): Element | undefined {
  const [x, y] = middleOf(from);
  let [best, found]: [number, Element | undefined] = [Infinity, undefined];
  for (const stop of stops) {
    const [toX, toY] = middleOf(stop);
    const [along, aside] = [
      (toX - x) * wayX + (toY - y) * wayY,
      Math.abs((toX - x) * wayY) + Math.abs((toY - y) * wayX),
    ];
    const far = along + 2 * aside;
    if (along > 1 && far < best) [best, found] = [far, stop];
  }
  return found;
}

/** The marks of a figure that arrow keys go through; its rows, where it has no others. */
function stopsOf(figure: Element): readonly SVGElement[] {
  const stops = [...figure.querySelectorAll<SVGElement>("svg :is([data-stop], [data-place])")];
  const found = stops.length > 0 ? stops : [...figure.querySelectorAll<SVGElement>("svg g[aria-label]")];
  for (const [at, stop] of found.entries()) {
    stop.tabIndex = at === 0 ? 0 : -1;
    if (!stop.hasAttribute("role")) stop.setAttribute("role", "img");
  }
  return found;
}

/** Shows what a mark says beside the pointer or the focus, and lets the arrow keys go from mark to mark: one tab stop a figure. */
export function openStops(page: Document): void {
  const tip = partOf(page, "tip");
  const figures = [...page.querySelectorAll("figure")].map(stopsOf);
  let lit: Element | null = null;
  const light = (next: Element | null): void => {
    lit?.classList.remove("at");
    lit = next;
    next?.classList.add("at");
  };
  const say = (element: Element | null, x: number, y: number): void => {
    tip.hidden = element === null;
    light(element);
    if (!element) return;
    tip.textContent = element.getAttribute("aria-label");
    const { innerWidth, innerHeight } = window;
    tip.style.left = `${Math.max(4, Math.min(x + 12, innerWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${y + 16 + tip.offsetHeight > innerHeight ? Math.max(4, y - tip.offsetHeight - 10) : y + 16}px`;
  };
  const around = (target: EventTarget | null) => {
    const found = target instanceof Element ? target.closest(saying) : null;
    const stops = figures.find((figure) => figure.some((stop) => stop === found));
    return { stops: stops ?? [], stop: stops?.find((stop) => stop === found) ?? null };
  };
  const hide = (): void => say(null, 0, 0);
  page.addEventListener("pointerover", (event) => say(around(event.target).stop, event.clientX, event.clientY));
  page.addEventListener("pointerdown", (event) => say(around(event.target).stop, event.clientX, event.clientY));
  page.addEventListener("focusin", ({ target }) => {
    const { stop, stops } = around(target);
    if (!stop) return hide();
    for (const other of stops) if (other.tabIndex === 0) other.tabIndex = -1;
    stop.tabIndex = 0;
    say(stop, ...middleOf(stop));
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return hide();
    const { stop, stops } = around(event.target);
    const way = ways[event.key];
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const ends: Readonly<Record<string, Element | undefined>> = { Home: stops[0], End: stops.at(-1) };
    const next = way ? nearest(stop, stops, way) : ends[event.key];
    if (!next) return;
    event.preventDefault();
    if (next instanceof SVGElement) next.focus();
  });
}
