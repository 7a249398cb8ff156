import { core, created, version } from "virtual:data/packs";
import { url } from "virtual:geometry/topology";
import { geoEqualEarth, geoPath, rollup, type Selection, scaleTime, select } from "d3";
import { feature } from "topojson-client";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import type { CoreDataset } from "#core/model/atlas.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import type { Measure } from "#core/model/filter.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import { measureRows } from "#core/select/measureRows.ts";

const fetched = async <T>(address: string): Promise<T> => (await fetch(address)).json();
const [topology, packed] = await Promise.all([fetched<MapTopology>(url), fetched<Packed>(core)]);
const atlas = parseAtlas(unpackTables<CoreDataset>(packed), { version, created });

const [paper, ink, land, rule] = ["#fbfaf7", "#1b1f24", "#e5e1d8", "#b9b4a9"];
const ramp = ["#d7e6f1", "#a9cbe3", "#78acd1", "#4a8dbd", "#2478b5", "#0d5a94"];

const path = geoPath(geoEqualEarth().fitSize([800, 392], { type: "Sphere" }));
const territories = topology.objects.territories.geometries.map((territory) => {
  const land = feature(topology, territory);
  const [x, y] = path.centroid(land);
  // Of 960 px that the atlas's world is wide, 46 square pixels are these on a map of 800.
  const isSmall = path.area(land) < 32;
  return { id: territory.properties.country ?? territory.id, shape: path(land) ?? "", x, y, isSmall };
});
type Territory = (typeof territories)[number];
const names = new Map(atlas.countries.map(({ id, name }) => [id, name]));

const countries = select("#map")
  .selectAll("path")
  .data(territories)
  .join("path")
  .attr("d", ({ shape }) => shape)
  .attr("data-country", ({ id }) => id)
  .attr("stroke", paper);
const markers = select("#markers")
  .selectAll("circle")
  .data(territories.filter(({ isSmall }) => isSmall))
  .join("circle")
  .attr("r", 4.2)
  .attr("cx", ({ x }) => x)
  .attr("cy", ({ y }) => y);

/** How a country looks; asked once for each view. */
interface Look {
  readonly fill: string;
  readonly edge: string;
  /** What is drawn over the fill: dots where it has ended, gaps where no date is known. */
  readonly over: "url(#dots)" | "url(#gaps)" | undefined;
  readonly value: number | undefined;
}
const views = new Map<string, ReadonlyMap<string, Look>>();
const ground: Look = { fill: land, edge: paper, over: undefined, value: undefined };

/** How each country looks: the same states as in the atlas. */
function looksOf(measure: Measure, asOf: number | undefined): ReadonlyMap<string, Look> {
  const { rows, layers, bins } = measureRows(atlas, { ...defaultFilter, measure, asOf });
  const fillOf = (step: number) => ramp[Math.round(((step - 1) * (ramp.length - 1)) / Math.max(1, bins.length - 1))];
  const lookOf = ({ state, value, entries, class: step = bins.length }: MeasureRow): Look => {
    if (state === "outside" && layers.length > 1) return { ...ground, fill: paper, edge: rule };
    const isUndated = state === "not reported" && entries.length > 0;
    if (state !== "value" && state !== "ended" && !isUndated) return ground;
    const over = state === "ended" ? "url(#dots)" : isUndated ? "url(#gaps)" : undefined;
    return { fill: fillOf(step) ?? land, edge: paper, over, value };
  };
  return new Map(rows.map((row) => [row.country, lookOf(row)]));
}

const x = scaleTime([new Date(Date.UTC(2010, 0)), new Date(Date.UTC(2026, 0))], [0, 1216]);
const lanes = [...new Set(atlas.events.map(({ partnership, programme }) => partnership ?? programme ?? ""))];
const events = atlas.events.map((event) => ({ ...event, at: x(parseEdtf(event.date).span.start) }));
let looks: ReadonlyMap<string, Look> = new Map();
const lookAt = (id: string): Look => looks.get(id) ?? ground;

function colourMap(view: string, measure: Measure, asOf: number | undefined): void {
  looks = views.get(view) ?? looksOf(measure, asOf);
  views.set(view, looks);
  const look = ({ id }: Territory) => lookAt(id);
  countries.attr("fill", (each) => look(each).fill).attr("stroke", (each) => look(each).edge);
  markers.attr("fill", (each) => (ramp.includes(look(each).fill) ? look(each).fill : "none"));
  select("#over")
    .selectAll("path")
    .data(
      territories.filter((each) => look(each).over),
      (each) => (each as Territory).id,
    )
    .join("path")
    .attr("d", ({ shape }) => shape)
    .attr("fill", (each) => look(each).over ?? null);
  select("#legend")
    .selectAll("li")
    .data(
      rollup(
        looks.values(),
        (each) => each.length,
        ({ fill }) => fill,
      ),
    )
    .join("li")
    .text(([of, count]) => `${of} ${count}`);
}

let hovered: Selection<SVGPathElement, Territory, null, undefined> | undefined;
select("#map").on("pointermove", ({ target }: PointerEvent) => {
  if (!(target instanceof SVGPathElement) || hovered?.node() === target) return;
  hovered?.attr("stroke", ({ id }) => lookAt(id).edge);
  hovered = select<SVGPathElement, Territory>(target).attr("stroke", ink);
  const { id } = hovered.datum();
  select("#tip").text(`${names.get(id) ?? id}: ${lookAt(id).value ?? "none"}`);
});

function filter(theme: string | null): void {
  const cards = atlas.cards.filter(({ themes }) => theme === null || themes.includes(theme));
  const [ids, named] = [new Set(cards.map(({ id }) => id)), new Set(cards.flatMap((card) => card.countries))];
  const isNamed = (country: string) => theme === null || named.has(country);
  for (const marks of [countries, markers]) marks.attr("fill-opacity", ({ id }) => (isNamed(id) ? 1 : 0.3));
  select("#timeline")
    .selectAll("circle")
    .data(
      events.filter(({ programme, partnership }) => theme === null || ids.has(programme ?? partnership ?? "")),
      (event) => (event as (typeof events)[number]).id,
    )
    .join("circle")
    .attr("r", 4)
    .attr("cx", ({ at }) => at)
    .attr("cy", ({ partnership, programme }) => 10 + 20 * lanes.indexOf(partnership ?? programme ?? ""));
  select("#cards")
    .selectAll("article")
    .data(cards, (card) => (card as (typeof atlas.cards)[number]).id)
    .join((enter) => {
      const article = enter.append("article");
      article.append("h3").text(({ name }) => name);
      article.append("p").text(({ summary }) => summary);
      article.append("p").attr("class", "count");
      return article;
    })
    .select(".count")
    .text((card) => `${card.countries.filter(isNamed).length} of ${card.countries.length}`);
}

let shown: { theme: string | null; colours: string } = { theme: "-", colours: "" };

/** Shows what a query of the atlas asks for; of the page only what that changes. */
function show(query: string): void {
  const asked = new URLSearchParams(query);
  const [theme, measure, year] = [asked.get("topic"), asked.get("measure") ?? "founding", asked.get("asof")];
  const colours = `${measure} ${year}`;
  if (colours !== shown.colours) colourMap(colours, measure as Measure, year === null ? undefined : Number(year));
  if (theme !== shown.theme) filter(theme);
  shown = { theme, colours };
}

show("");
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  event.preventDefault();
  show(link.search);
});
document.body.dataset.ready = "";
