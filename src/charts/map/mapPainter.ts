import { isTooSmall } from "#core/layout/map/placedMarker.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { CountryLook, MapPaints } from "./countryLook.ts";
import { type Looks, type Sheet, sheetOf, sheetPaths } from "./countrySheets.ts";
import { type Tint, tintOf } from "./countryTint.ts";
import { markerAt } from "./MarkerCircle.tsx";

/**
 * React draws, the painter colours. React places the countries of a map once: their outlines, links and markers, with
 * the looks they have then. From there on what changes of them (looks, names, the one tab stop) is written by a painter
 * alone, at once and only where it changed; React is never told, and writes those attributes never again. So a change
 * is painted in the frame of the act that made it, and renders no country.
 */
export interface MapPainter {
  /** Shows each country in its look. */
  readonly paint: (looks: Looks["looks"]) => void;
  /** Draws a line around a country, and around no other; around none for `undefined`. */
  readonly point: (id: string | undefined) => void;
  /** Says of each country what the map says of it. */
  readonly name: (labelOf: (id: string) => string) => void;
  /** Makes a country the one that the Tab key stops at. */
  readonly stopAt: (id: string) => void;
}

/** What there is to colour on a map. */
export interface DrawnMap {
  readonly svg: SVGSVGElement;
  readonly world: PlacedWorld;
  /** How far it is zoomed in, in steps of two. */
  readonly scale: number;
  readonly paints: MapPaints;
  /** The look of countries that have none of their own. */
  readonly ground: CountryLook;
}

const isSameLook = (a: CountryLook, b: CountryLook | undefined): boolean =>
  a === b ||
  (a.state === b?.state &&
    (a.pale ?? false) === (b.pale ?? false) &&
    ("fill" in a ? a.fill : undefined) === ("fill" in b ? b.fill : undefined));

function set(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** Writes an attribute that may be so already. */
function write(element: Element | undefined, name: string, value: string | number | undefined): void {
  const text = value === undefined ? null : String(value);
  if (element && element.getAttribute(name) !== text) set(element, name, value);
}

/** Gives a mark its tint; of one that had another, only what differs is written. */
function tint(mark: Element | undefined, now: Tint, before: Tint | undefined): void {
  if (!mark || now === before) return;
  if (!before) {
    write(mark, "fill", now.fill);
    write(mark, "fill-opacity", now.fillOpacity);
    return;
  }
  if (now.fill !== before.fill) set(mark, "fill", now.fill);
  if (now.fillOpacity !== before.fillOpacity) set(mark, "fill-opacity", now.fillOpacity);
}

/** The elements of a country, as `CountryShape` draws them. */
function partsOf(link: Element) {
  const [shape, overlay] = link.querySelectorAll(":scope > path");
  const [marker, pattern] = link.querySelectorAll("circle");
  return { link, shape, marker, overlay: overlay ?? pattern };
}

/** A painter for a map of links as it is drawn now; once it is drawn anew, it takes another one. */
export function createPainter({ svg, world, scale, paints, ground }: DrawnMap): MapPainter {
  const countries = new Map(
    [...svg.querySelectorAll("[data-country]")].map((link) => [link.getAttribute("data-country") ?? "", partsOf(link)]),
  );
  const sheets = [...svg.querySelectorAll("[data-sheet]")];
  const lines = svg.querySelectorAll("[data-pointed] path");
  const ring = svg.querySelector("[data-pointed] circle") ?? undefined;
  const painted = new Map<string, CountryLook>();
  let stop = svg.querySelector('[data-country][tabindex="0"]');
  /** The country outlined; until one is, whatever a painter before this one left. */
  let outlined: string | undefined | null = null;
  return {
    paint: (looks) => {
      const touched = new Set<Sheet | undefined>();
      for (const [id, { shape, marker, overlay }] of countries) {
        const look = looks.get(id) ?? ground;
        const before = painted.get(id);
        if (isSameLook(look, before)) continue;
        painted.set(id, look);
        const isSmall = world.markers.has(id);
        touched.add(sheetOf(look, isSmall)).add(before && sheetOf(before, isSmall));
        const now = tintOf(look, paints);
        const then = before && tintOf(before, paints);
        tint(shape, now.shape, then?.shape);
        tint(marker, now.marker, then?.marker);
        tint(overlay, now.overlay, then?.overlay);
      }
      if ([...touched].every((sheet) => sheet === undefined)) return;
      const paths = sheetPaths(world, { looks, ground });
      for (const sheet of sheets) {
        const name = sheet.getAttribute("data-sheet") as Sheet;
        if (touched.has(name)) write(sheet, "d", paths.get(name));
      }
    },
    point: (id) => {
      if (id === outlined) return;
      outlined = id;
      const country = world.countries.find((each) => each.id === id);
      const marker = country && isTooSmall(country.area, scale) ? world.markers.get(country.id) : undefined;
      for (const line of lines) write(line, "d", marker ? undefined : country?.path);
      const { cx, cy } = marker ? markerAt(marker, scale) : {};
      write(ring, "cx", cx);
      write(ring, "cy", cy);
    },
    name: (labelOf) => {
      for (const [id, { link }] of countries) write(link, "aria-label", labelOf(id));
    },
    stopAt: (id) => {
      const next = countries.get(id)?.link;
      if (!next || next === stop) return;
      write(stop ?? undefined, "tabindex", -1);
      write(next, "tabindex", 0);
      stop = next;
    },
  };
}
