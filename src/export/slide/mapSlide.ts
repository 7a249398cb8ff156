import { type CountryLook, wantsMarker } from "#charts/map/countryLook.ts";
import { countriesExtent } from "#core/layout/map/extent.ts";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { type Box, below } from "#core/layout/slide/box.ts";
import { extentView } from "#core/layout/slide/extentView.ts";
import type { LegendItem } from "#core/layout/slide/legendMarks.ts";
import { placeLegend } from "#core/layout/slide/legendPlace.ts";
import { mapMarks, type ShownPlace } from "#core/layout/slide/mapMarks.ts";
import type { MapName } from "#core/layout/slide/mapNames.ts";
import type { Mark } from "#core/layout/slide/mark.ts";
import type { StillView } from "#core/layout/slide/stillOutline.ts";
import { endOf, setText } from "#core/layout/slide/textMark.ts";
import { worldView } from "#core/layout/slide/worldView.ts";
import { byId } from "#core/model/byId.ts";
import { regionsOf } from "#core/select/facet.ts";
import { measuredIn } from "#core/select/measuredIn.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { listWords } from "#i18n/listWords.ts";
import { formerNames } from "#panels/map/formerNames.ts";
import { legendLook, legendRows } from "#panels/map/legendRows.ts";
import { looksOf } from "#panels/map/looks.ts";
import { rowWords } from "#panels/map/rowWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { continentOf } from "../view/mapPlace.ts";
import { placeFill } from "./placeFill.ts";
import type { SlideInput } from "./slideInput.ts";

/** Most names on a map of the whole world. */
const mostNames = 18;

const plainLand: CountryLook = { state: "zero" };
/** What is outside the selection is land and no more: nothing of it is counted. */
const paleLand: CountryLook = { state: "zero", pale: true };

/** How much wider or higher than what it is zoomed to a map may be. */
const mostAround = 1.2;

/** The legend's lines, each with the number of places of the selection. */
export function legendItems(view: ExportedView, measured: Measured, text: number): readonly LegendItem[] {
  const own = measuredIn(measured, view.selection.countries);
  return legendRows(own, view.filter, view.messages).map((row) => ({
    label: row.label,
    count: row.count,
    ...placeFill(legendLook(row), text),
  }));
}

/** The part of the world that the filter zooms to, if any. */
function extentOf({ filter, atlas }: ExportedView, world: PlacedWorld) {
  if (filter.focus) return world.continents[filter.focus];
  if (filter.regions.length === 0) return undefined;
  const inRegions = atlas.countries.filter((country) =>
    regionsOf(country).some((region) => filter.regions.includes(region)),
  );
  return countriesExtent(
    world,
    inRegions.map(({ id }) => id),
  );
}

/** The middle of a box, no wider or higher than what it is to show, and a little around it. */
function around(box: Box, aspect: number): Box {
  const width = Math.min(box.width, box.height * aspect * mostAround);
  const height = Math.min(box.height, (box.width / aspect) * mostAround);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** Each place with what the map shows and says of it. */
function shownPlaces(view: ExportedView, measured: Measured, text: number): ReadonlyMap<string, ShownPlace> {
  const { atlas, selection, messages } = view;
  const looks = looksOf(measured, selection.countries, undefined);
  const isShown = (id: string) => selection.countries.has(id);
  const countries = byId(atlas.countries);
  return new Map(
    measured.rows.map((row): [string, ShownPlace] => {
      const name = countries.get(row.country)?.name ?? row.country;
      const look = isShown(row.country) ? (looks.get(row.country) ?? plainLand) : paleLand;
      const description = messages.map.label(name, rowWords(row, measured, messages));
      return [row.country, { id: row.country, name, description, ...placeFill(look, text), marked: wantsMarker(look) }];
    }),
  );
}

/** The places with a value, by the names that stand on the map. */
function valuedNames({ atlas, selection, messages }: ExportedView, measured: Measured): readonly MapName[] {
  const countries = byId(atlas.countries);
  const former = measured.layers.length === 1 ? formerNames(atlas, measured.layers[0]?.partnership) : new Map();
  return measured.rows
    .filter(({ state, country }) => (state === "value" || state === "ended") && selection.countries.has(country))
    .map(({ country: id }) => {
      const name = countries.get(id)?.name ?? id;
      const then = former.get(id) ?? name;
      return { id, name: then === name ? name : messages.map.nowNamed(then, name).join(" ") };
    });
}

/** The names that found no room on the map, where they are few enough to be listed under its legend. */
function namesBelow(names: readonly MapName[], marks: readonly Mark[], legend: Box, box: Box, text: number) {
  const written = new Set(
    marks
      .flatMap((mark) => (mark.kind === "group" ? mark.marks : []))
      .flatMap((mark) => (mark.kind === "text" ? mark.text : [])),
  );
  if (names.length === 0 || names.length > mostNames || names.every(({ name }) => written.has(name))) return [];
  if (legend.width === box.width) return [];
  const room = below({ ...box, width: legend.width }, legend.height + text);
  const sorted = names.map(({ name }) => name).toSorted(new Intl.Collator("en").compare);
  const list = setText(listWords(sorted), { x: room.x, top: room.y, width: room.width }, { size: text, paint: "ink2" });
  return endOf([list], room.y) <= room.y + room.height ? [list] : [];
}

/** The map with its legend. */
export function mapSlide({ view, box, text, forDeck, asPixels }: SlideInput): readonly Mark[] {
  const { world, measured, messages, filter } = view;
  if (!world || !measured) return [];
  const extent = extentOf(view, world);
  const aspect = extent
    ? Math.max(0.8, (extent[1][0] - extent[0][0]) / (extent[1][1] - extent[0][1]))
    : world.width / world.height;
  const items = legendItems(view, measured, text);
  const placed = placeLegend({ items, box, text, aspect, counted: messages.slide.counts, wantsBars: forDeck });
  const at = extent ? around(placed.map, aspect) : placed.map;
  const size = { width: at.width, height: at.height };
  const frame: StillView = extent ? extentView(world, extent, size) : worldView(world, size);
  const valued = valuedNames(view, measured);
  const names = extent || valued.length <= mostNames ? valued : [];
  const marks = mapMarks({
    world,
    view: frame,
    at,
    places: shownPlaces(view, measured, text),
    ground: {
      name: "",
      description: "",
      ...placeFill(filter.regions.length > 0 || continentOf(filter) ? paleLand : plainLand, text),
    },
    chosen: filter.countries.length === 1 ? filter.countries[0] : undefined,
    names,
    nameSize: text,
    text,
    title: messages.map.title,
    merged: asPixels,
  });
  return [...marks, ...placed.marks, ...namesBelow(valued, marks, placed.legend, box, text)];
}
