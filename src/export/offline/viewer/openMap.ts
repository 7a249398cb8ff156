import { cellsAt, frameAt, frameRows, legendHtml, measureOf } from "../framed.ts";
import { lookPaint, pale, wantsMarker } from "../lookPaint.ts";
import type { OfflineFrame, OfflineLook, OfflineMap, OfflineMeasure } from "../offlineData.ts";
import { partOf } from "./partOf.ts";

const plain: OfflineLook = ["zero", "", 0];

function write(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** Paints each place as a frame says. */
function paint(page: Document, map: OfflineMap, measure: OfflineMeasure, frame: OfflineFrame): void {
  const cells = cellsAt(map, measure, frame);
  for (const shape of page.querySelectorAll<SVGElement>("[data-place]")) {
    const place = Number(shape.dataset.place);
    const [look, words] = cells[place] ?? [0, 0];
    const drawn = map.looks[look] ?? plain;
    const { fill, stroke, width } = lookPaint(drawn, look);
    write(shape, "fill", fill);
    write(shape, "stroke", stroke);
    write(shape, "stroke-width", width);
    write(shape, "fill-opacity", drawn[2] ? pale : undefined);
    write(shape, "aria-label", `${map.places[place]?.[1] ?? ""}: ${map.words[words] ?? ""}`);
    const marker = shape.querySelector("circle");
    if (marker) write(marker, "hidden", wantsMarker(drawn) ? undefined : "");
  }
  partOf(page, "legend").innerHTML = legendHtml(map, frame);
  partOf(page, "title").textContent = frame.title;
  partOf(page, "note").textContent = measure.note;
  write(partOf<SVGElement>(page, "map"), "aria-label", frame.title);
  const body = page.querySelector("tbody");
  if (body) body.innerHTML = frameRows(map, cells);
}

/**
 * Lets the reader choose what the map shows, and its year.
 *
 * @param onRows hears that the table has other rows
 */
export function openMap(page: Document, map: OfflineMap, onRows: () => void): void {
  const [menu, slider] = [partOf<HTMLSelectElement>(page, "measure"), partOf<HTMLInputElement>(page, "year")];
  let wanted = map.start.year;
  const show = (): void => {
    const measure = measureOf(map, menu.value);
    const frame = measure && frameAt(measure, wanted);
    if (!measure || !frame) return;
    const { frames } = measure;
    partOf(page, "years").hidden = frames.length < 2;
    slider.max = String(frames.length - 1);
    slider.value = String(frames.indexOf(frame));
    slider.setAttribute("aria-valuetext", String(frame.year ?? ""));
    partOf(page, "shown").textContent = String(frame.year ?? "");
    paint(page, map, measure, frame);
    onRows();
  };
  menu.addEventListener("change", show);
  slider.addEventListener("input", () => {
    wanted = measureOf(map, menu.value)?.frames[Number(slider.value)]?.year;
    show();
  });
  show();
}
