import { core, created, version } from "virtual:data/packs";
import { url } from "virtual:geometry/topology";
import { geoEqualEarth, geoPath, scaleTime, select } from "d3";
import { feature } from "topojson-client";
import type { MapTopology } from "#core/layout/map/mapTopology.ts";
import type { CoreDataset } from "#core/model/atlas.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";

/** Shows what is about a theme, or all for none; called by the bench. */
declare global {
  interface Window {
    showTheme: (theme: string | undefined) => void;
  }
}

const fetched = async <T>(address: string): Promise<T> => (await fetch(address)).json();
const [topology, packed] = await Promise.all([fetched<MapTopology>(url), fetched<Packed>(core)]);
const atlas = parseAtlas(unpackTables<CoreDataset>(packed), { version, created });

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

function show(theme: string | undefined): void {
  const cards = atlas.cards.filter(({ themes }) => theme === undefined || themes.includes(theme));
  const [ids, named] = [new Set(cards.map(({ id }) => id)), new Set(cards.flatMap((card) => card.countries))];
  const isNamed = (country: string) => theme === undefined || named.has(country);
  countries.attr("opacity", ({ id }) => (isNamed(id) ? 1 : 0.3));
  select("#timeline")
    .selectAll("circle")
    .data(
      events.filter(({ programme, partnership }) => theme === undefined || ids.has(programme ?? partnership ?? "")),
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

show(undefined);
window.showTheme = show;
document.body.dataset.ready = "";
