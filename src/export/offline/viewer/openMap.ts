import { frameAt, legendHtml, measureOf } from "../framed.ts";
import type { OfflineMap } from "../offlineData.ts";
import { paintMap } from "./paintMap.ts";
import { partOf } from "./partOf.ts";

/**
 * Lets the reader choose what the map shows, and its year.
 *
 * @param onRows hears that the table has other rows
 */
export function openMap(page: Document, map: OfflineMap, onRows: () => void): void {
  const [menu, slider] = [partOf<HTMLSelectElement>(page, "measure"), partOf<HTMLInputElement>(page, "year")];
  const picture = partOf(page, "map").querySelector("svg[data-measure]");
  const body = page.querySelector("tbody");
  let wanted = map.start.year;
  const show = (): void => {
    const measure = measureOf(map, menu.value);
    const frame = measure && frameAt(measure, wanted);
    if (!measure || !frame || !picture || !body) return;
    const { frames } = measure;
    partOf(page, "years").hidden = frames.length < 2;
    slider.max = String(frames.length - 1);
    slider.value = String(frames.indexOf(frame));
    slider.setAttribute("aria-valuetext", String(frame.year ?? ""));
    partOf(page, "shown").textContent = String(frame.year ?? "");
    body.innerHTML = paintMap(picture, map, measure, frame);
    partOf(page, "legend").innerHTML = legendHtml(map, frame);
    partOf(page, "title").textContent = frame.title;
    partOf(page, "note").textContent = measure.note;
    onRows();
  };
  menu.addEventListener("change", show);
  slider.addEventListener("input", () => {
    wanted = measureOf(map, menu.value)?.frames[Number(slider.value)]?.year;
    show();
  });
  show();
}
