import { cellsAt, frameRows } from "../framed.ts";
import { lookPaint, pale, wantsMarker } from "../lookPaint.ts";
import type { OfflineFrame, OfflineLook, OfflineMap, OfflineMeasure } from "../offlineData.ts";

const plain: OfflineLook = ["zero", "", 0];

function write(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** Paints each place of a map as a frame says, and lets it say what it says; returns the rows of the frame's table. */
export function paintMap(picture: Element, map: OfflineMap, measure: OfflineMeasure, frame: OfflineFrame): string {
  const cells = cellsAt(map, measure, frame);
  // As the file comes, places that look alike are painted together.
  for (const group of picture.querySelectorAll(":scope > g"))
    for (const { name } of [...group.attributes]) group.removeAttribute(name);
  // The shape that is all of a place names it.
  for (const shape of picture.querySelectorAll<SVGElement>("g:not([data-place]) > use"))
    shape.dataset.place ??= shape.getAttribute("href")?.replace("#p", "");
  for (const shape of picture.querySelectorAll<SVGElement>("[data-place]")) {
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
  write(picture, "aria-label", frame.title);
  return frameRows(map, cells, measure.shown);
}
