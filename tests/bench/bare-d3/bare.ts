import { core, created, version } from "virtual:data/packs";
import { url } from "virtual:geometry/world";
import { geoEqualEarth, geoPath, scaleTime, select } from "d3";
import { feature } from "topojson-client";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import type { CoreDataset } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";

/** Shows a region, or all for none; said by the bench. */
declare global {
  interface Window {
    showRegion: (region: string | undefined) => void;
  }
}

const fetched = async <T>(address: string): Promise<T> => (await fetch(address)).json();
const [topology, packed] = await Promise.all([fetched<MapTopology>(url), fetched<Packed>(core)]);
const atlas = parseAtlas(unpackTables<CoreDataset>(packed), { version, created });
const regionOf = new Map(atlas.countries.map(({ id, regionFy2025 }) => [id, regionFy2025]));

const projection = geoEqualEarth().fitSize([800, 392], { type: "Sphere" });
const path = geoPath(projection);
const territories = topology.objects.territories.geometries.map((territory) => ({
  id: territory.properties.country ?? territory.id,
  shape: path(feature(topology, territory)) ?? "",
}));
const founding = new Set(atlas.entries.filter(({ layer }) => layer === "pod").map(({ country }) => country));

const countries = select("#map")
  .on("pointermove", ({ target }: PointerEvent) => {
    const id = target instanceof Element ? target.getAttribute("data-country") : null;
    countries.attr("stroke", (country) => (country.id === id ? "#1b1f24" : "#fbfaf7"));
  })
  .selectAll("path")
  .data(territories)
  .join("path")
  .attr("d", ({ shape }) => shape)
  .attr("data-country", ({ id }) => id)
  .attr("stroke", "#fbfaf7")
  .attr("fill", ({ id }) => (founding.has(id) ? "#2478b5" : "#e5e1d8"));

const x = scaleTime([new Date(Date.UTC(2010, 0)), new Date(Date.UTC(2026, 0))], [0, 1216]);
const lanes = [...new Set(atlas.events.map(({ partnership, programme }) => partnership ?? programme ?? ""))];
const events = atlas.events.map((event) => ({ ...event, at: x(parseEdtf(event.date).span.start) }));

function show(region: string | undefined): void {
  const isIn = (country: string | undefined) =>
    region === undefined || (country !== undefined && regionOf.get(country) === region);
  countries.attr("opacity", ({ id }) => (isIn(id) ? 1 : 0.3));
  select("#timeline")
    .selectAll("circle")
    .data(
      events.filter(({ country }) => isIn(country)),
      (event) => (event as (typeof events)[number]).id,
    )
    .join("circle")
    .attr("r", 4)
    .attr("cx", ({ at }) => at)
    .attr("cy", ({ partnership, programme }) => 10 + 20 * lanes.indexOf(partnership ?? programme ?? ""));
  select("#cards")
    .selectAll("article")
    .data(
      atlas.cards.filter((card) => region === undefined || card.countries.some(isIn)),
      (card) => (card as (typeof atlas.cards)[number]).id,
    )
    .join((enter) => {
      const article = enter.append("article");
      article.append("h3").text(({ name }) => name);
      article.append("p").text(({ summary }) => summary);
      article.append("p").attr("class", "count");
      return article;
    })
    .select(".count")
    .text((card) => `${card.countries.filter(isIn).length} of ${card.countries.length}`);
}

show(undefined);
window.showRegion = show;
document.body.dataset.ready = "";
