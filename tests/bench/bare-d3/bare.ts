import { core, created, version } from "virtual:data/packs";
import { url } from "virtual:geometry/topology";
import { geoEqualEarth, geoPath, rollup, type Selection, scaleTime, select } from "d3";
import { feature } from "topojson-client";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import type { CoreDataset } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";

const fetched = async <T>(address: string): Promise<T> => (await fetch(address)).json();
const [topology, packed] = await Promise.all([fetched<MapTopology>(url), fetched<Packed>(core)]);
const atlas = parseAtlas(unpackTables<CoreDataset>(packed), { version, created });

const [paper, ink, land] = ["#fbfaf7", "#1b1f24", "#e5e1d8"];
const ramp = ["#d7e6f1", "#a9cbe3", "#78acd1", "#4a8dbd", "#2478b5", "#0d5a94"];

const path = geoPath(geoEqualEarth().fitSize([800, 392], { type: "Sphere" }));
const territories = topology.objects.territories.geometries.map((territory) => ({
  id: territory.properties.country ?? territory.id,
  shape: path(feature(topology, territory)) ?? "",
}));
type Territory = (typeof territories)[number];
const names = new Map(atlas.countries.map(({ id, name }) => [id, name]));

const countries = select("#map")
  .selectAll("path")
  .data(territories)
  .join("path")
  .attr("d", ({ shape }) => shape)
  .attr("data-country", ({ id }) => id)
  .attr("stroke", paper);

let hovered: Selection<SVGPathElement, Territory, null, undefined> | undefined;
select("#map").on("pointermove", ({ target }: PointerEvent) => {
  if (!(target instanceof SVGPathElement) || hovered?.node() === target) return;
  hovered?.attr("stroke", paper);
  hovered = select<SVGPathElement, Territory>(target).attr("stroke", ink);
  const { id } = hovered.datum();
  select("#tip").text(`${names.get(id) ?? id}: ${values.get(id) ?? "none"}`);
});

const entered = atlas.entries.map(({ country, layer, date }) => ({
  country,
  layer,
  year: date === undefined ? Infinity : new Date(date.span.start).getUTCFullYear(),
}));

/** What each country has: the founding list, the number of layers by a year, or the number of cards that name it. */
function valuesOf(measure: string, until: number): ReadonlyMap<string, number> {
  if (measure === "programmes")
    return rollup(
      atlas.cards.flatMap((card) => card.countries),
      (each) => each.length,
      (id) => id,
    );
  const counted = entered.filter(({ layer, year }) => year <= until && (measure !== "founding" || layer === "pod"));
  return rollup(
    counted,
    (each) => each.length,
    ({ country }) => country,
  );
}

const x = scaleTime([new Date(Date.UTC(2010, 0)), new Date(Date.UTC(2026, 0))], [0, 1216]);
const lanes = [...new Set(atlas.events.map(({ partnership, programme }) => partnership ?? programme ?? ""))];
const events = atlas.events.map((event) => ({ ...event, at: x(parseEdtf(event.date).span.start) }));
let values: ReadonlyMap<string, number> = new Map();

function colourMap(measure: string, until: number): void {
  values = valuesOf(measure, until);
  const most = Math.max(1, ...values.values());
  const colour = (value: number | undefined) =>
    value === undefined ? land : ramp[Math.floor(((value - 1) / most) * ramp.length)];
  countries.attr("fill", ({ id }) => colour(values.get(id)) ?? land);
  select("#legend")
    .selectAll("li")
    .data(
      rollup(
        values,
        (each) => each.length,
        ([, value]) => colour(value),
      ),
    )
    .join("li")
    .text(([of, count]) => `${of} ${count}`);
}

function filter(theme: string | null): void {
  const cards = atlas.cards.filter(({ themes }) => theme === null || themes.includes(theme));
  const [ids, named] = [new Set(cards.map(({ id }) => id)), new Set(cards.flatMap((card) => card.countries))];
  const isNamed = (country: string) => theme === null || named.has(country);
  countries.attr("fill-opacity", ({ id }) => (isNamed(id) ? 1 : 0.3));
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
  if (colours !== shown.colours) colourMap(measure, year === null ? 9999 : Number(year));
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
