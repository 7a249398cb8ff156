import { group } from "d3";
import { countriesExtent } from "#core/layout/map/extent.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { regionsOf } from "#core/select/facet.ts";
import type { ExportedView } from "../exportedView.ts";
import { escaped } from "../slide/svg/markup.ts";
import { cellsAt, frameAt } from "./framed.ts";
import { lookPaint, lookPatterns, pale, wantsMarker } from "./lookPaint.ts";
import type { OfflineLook, OfflineMap, OfflineMeasure } from "./offlineData.ts";

/** Radius in px of the marker of a place too small to see, on a map of the whole world. */
const radius = 4.2;
const round = (value: number): number => Math.round(value * 10) / 10;

/** How much larger than what it is zoomed to a map of regions is. */
const around = 1.06;

/** The part of the map that is shown: a continent, some regions, or the whole world. */
function boxOf(world: PlacedWorld, { filter: { focus, regions }, atlas }: ExportedView): readonly number[] {
  const chosen = atlas.countries.filter((country) => regionsOf(country).some((id) => regions.includes(id)));
  const extent = focus
    ? world.continents[focus]
    : regions.length > 0
      ? countriesExtent(
          world,
          chosen.map(({ id }) => id),
        )
      : undefined;
  if (!extent) return [0, 0, world.width, world.height];
  const [[left, top], [right, bottom]] = extent;
  const [width, height] = [right - left, bottom - top];
  if (focus) return [left, top, width, height];
  const [across, down] = [width * around, height * around];
  return [left - (across - width) / 2, top - (down - height) / 2, across, down];
}

/** What all maps of a page share, drawn nowhere: their patterns, and the shapes that several maps use. */
export function sharedShapes(world: PlacedWorld, map: OfflineMap): string {
  const shapes = new Map(map.places.map(([code], place) => [code, place]));
  const paths = world.countries.flatMap(({ id, path, listed }) =>
    listed && path !== "" ? `<path id="p${shapes.get(id)}" d="${path}"/>` : [],
  );
  const unlisted = world.countries.flatMap(({ listed, path }) => (listed ? [] : path)).join("");
  return [
    `<svg class="shared" width="0" height="0" aria-hidden="true"><defs>${lookPatterns(map.looks)}${paths.join("")}`,
    `<g id="ground"><path d="${world.graticule}" fill="none" stroke="var(--ink)" stroke-opacity=".07" stroke-width=".75"/><path d="${unlisted}" fill="var(--land)"/></g>`,
    `<g id="borders" fill="none" pointer-events="none"><path d="${world.borders}" stroke="var(--paper)" stroke-width=".6"/><path d="${world.disputed}" stroke="var(--ink3)" stroke-width=".8" stroke-dasharray="2 1.6"/></g>`,
    "</defs></svg>",
  ].join("");
}

/** A map painted as it is shown first; its shapes are those of `sharedShapes`, which stand in the same page. */
export function mapHtml(
  view: ExportedView,
  world: PlacedWorld,
  map: OfflineMap,
  measure: OfflineMeasure | undefined,
): string {
  const frame = measure && frameAt(measure, map.start.year);
  const cells = measure && frame ? cellsAt(map, measure, frame) : [];
  const places = new Map(map.places.map(([code], place) => [code, place]));
  const box = boxOf(world, view);
  const zoom = (box[2] ?? world.width) / world.width;
  const plain: OfflineLook = ["zero", "", 0];
  const lookOf = (id: string): number => cells[places.get(id) ?? -1]?.[0] ?? 0;
  const paintOf = (look: number): string => {
    const drawn = map.looks[look] ?? plain;
    const { fill, stroke, width } = lookPaint(drawn, look);
    const edge = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width}"`;
    return `fill="${fill}"${edge}${drawn[2] ? ` fill-opacity="${pale}"` : ""}`;
  };
  const shape = ({ id, path }: PlacedWorld["countries"][number]): string => {
    const place = places.get(id) ?? -1;
    const marker = world.markers.get(id);
    if (!marker) return path === "" ? "" : `<use href="#p${place}"/>`;
    const dot = `<circle cx="${round(marker.x)}" cy="${round(marker.y)}" r="${round(radius * zoom)}"${wantsMarker(map.looks[lookOf(id)] ?? plain) ? "" : " hidden"}/>`;
    return `<g data-place="${place}">${path === "" ? "" : `<use href="#p${place}"/>`}${dot}</g>`;
  };
  /** Places that look alike stand together: each look is written once. */
  const painted = (countries: PlacedWorld["countries"]): string =>
    [...group(countries, ({ id }) => lookOf(id))]
      .map(([look, alike]) => `<g ${paintOf(look)}>${alike.map(shape).join("")}</g>`)
      .join("");
  const listed = world.countries.filter((country) => country.listed);
  const isSmall = ({ id }: { readonly id: string }) => world.markers.has(id);
  return [
    `<svg data-measure="${measure?.id ?? ""}" viewBox="${box.map(round).join(" ")}" role="group" aria-label="${escaped(frame?.title ?? view.headline)}">`,
    `<use href="#ground"/>${painted(listed.filter((one) => !isSmall(one)))}<use href="#borders"/>${painted(listed.filter(isSmall))}</svg>`,
  ].join("");
}
