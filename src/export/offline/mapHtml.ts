import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import { cellsAt, frameAt, measureOf } from "./framed.ts";
import { lookPaint, lookPatterns, pale, wantsMarker } from "./lookPaint.ts";
import type { OfflineMap } from "./offlineData.ts";

/** Radius in px of the marker of a place too small to see. */
const radius = 4.2;
const round = (value: number): number => Math.round(value * 10) / 10;

/** The part of the map that is shown: a continent, or the whole world. */
function viewBoxOf({ width, height, continents }: PlacedWorld, { filter: { focus } }: ExportedView): string {
  if (focus === undefined) return `0 0 ${width} ${height}`;
  const [[left, top], [right, bottom]] = continents[focus];
  return [left, top, right - left, bottom - top].map(round).join(" ");
}

/** The map of an offline file, painted as it is shown first. */
export function mapHtml(view: ExportedView, world: PlacedWorld, map: OfflineMap): string {
  const measure = measureOf(map, map.start.measure);
  const frame = measure && frameAt(measure, map.start.year);
  const cells = measure && frame ? cellsAt(map, measure, frame) : [];
  const places = new Map(map.places.map(([code], place) => [code, place]));
  const listed = world.countries.filter((country) => country.listed);
  const shapes = listed.map(({ id, path }) => {
    const place = places.get(id) ?? -1;
    const [look = 0] = cells[place] ?? [];
    const drawn = map.looks[look] ?? ["zero", "", 0];
    const { fill, stroke, width } = lookPaint(drawn, look);
    const marker = world.markers.get(id);
    const edge = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width}"`;
    const dot = marker
      ? `<circle cx="${round(marker.x)}" cy="${round(marker.y)}" r="${radius}"${wantsMarker(drawn) ? "" : " hidden"}/>`
      : "";
    return `<g data-place="${place}" fill="${fill}"${edge}${drawn[2] ? ` fill-opacity="${pale}"` : ""}>${path === "" ? "" : `<path d="${path}"/>`}${dot}</g>`;
  });
  const unlisted = world.countries.flatMap((country) => (country.listed ? [] : country.path)).join("");
  const withRoom = listed.filter(({ id }) => !world.markers.has(id)).length;
  return [
    `<svg id="map" viewBox="${viewBoxOf(world, view)}" role="group" aria-label="${escaped(frame?.title ?? view.headline)}">`,
    `<defs>${lookPatterns(map.looks)}</defs>`,
    `<path d="${world.graticule}" fill="none" stroke="var(--ink)" stroke-opacity=".07" stroke-width=".75"/>`,
    `<path d="${unlisted}" fill="var(--land)"/>`,
    ...shapes.slice(0, withRoom),
    `<g fill="none" pointer-events="none"><path d="${world.borders}" stroke="var(--paper)" stroke-width=".6"/><path d="${world.disputed}" stroke="var(--ink3)" stroke-width=".8" stroke-dasharray="2 1.6"/></g>`,
    ...shapes.slice(withRoom),
    "</svg>",
  ].join("");
}
