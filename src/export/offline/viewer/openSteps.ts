import { frameAt, measureOf } from "../framed.ts";
import type { OfflineMap } from "../offlineData.ts";
import { paintMap } from "./paintMap.ts";
import { partOf } from "./partOf.ts";

/** Keys that lead from step to step, with how far. */
const ways: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  ArrowRight: 1,
  PageDown: 1,
  End: Number.POSITIVE_INFINITY,
};

/** Lets each map of a story say what it says of a place, in its picture and in its table. */
export function openStepMaps(page: Document, map: OfflineMap): void {
  for (const picture of page.querySelectorAll<SVGElement>("svg[data-measure]")) {
    const measure = measureOf(map, picture.dataset.measure ?? "");
    const frame = measure && frameAt(measure, undefined);
    const rows = measure && frame ? paintMap(picture, map, measure, frame) : "";
    const details = picture.closest("section")?.querySelector("details");
    const body = details?.querySelector("tbody");
    if (details) details.hidden = false;
    if (body) body.innerHTML = rows;
  }
}

/**
 * Shows the steps of a story one at a time: by buttons, by a menu, and by keys that nothing else in the page wants.
 *
 * @param said says which step is shown; `{at}`, `{all}` and `{title}` are filled in
 */
export function openSteps(page: Document, said: string): void {
  const steps = [...page.querySelectorAll<HTMLElement>("[data-step]")];
  const [back, on] = [partOf<HTMLButtonElement>(page, "back"), partOf<HTMLButtonElement>(page, "on")];
  const menu = partOf<HTMLSelectElement>(page, "step");
  let at = 0;
  const show = (wanted: number): void => {
    at = Math.max(0, Math.min(steps.length - 1, wanted));
    for (const [index, step] of steps.entries()) step.hidden = index !== at;
    menu.selectedIndex = at;
    back.setAttribute("aria-disabled", String(at === 0));
    on.setAttribute("aria-disabled", String(at === steps.length - 1));
    partOf(page, "place").textContent = said
      .replace("{at}", String(at + 1))
      .replace("{all}", String(steps.length))
      .replace("{title}", steps[at]?.querySelector("h2")?.textContent ?? "");
  };
  const go = (wanted: number): void => {
    show(wanted);
    partOf(page, "walk").scrollIntoView({ block: "start" });
  };
  back.addEventListener("click", () => go(at - 1));
  on.addEventListener("click", () => go(at + 1));
  menu.addEventListener("change", () => go(menu.selectedIndex));
  page.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    const { target, ctrlKey, altKey, metaKey, shiftKey, defaultPrevented } = event;
    const isOnes = target instanceof Element && target.closest("figure svg *, select, .table");
    if (way === undefined || isOnes || defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
    event.preventDefault();
    go(at + way);
  });
  show(0);
}
