import { geoEqualEarth, geoPath, json, pointer, scaleThreshold, select } from "d3";
import { feature } from "topojson-client";
import { colors, height, land, line, thresholds, width } from "../shown.js";

const [world, values] = await Promise.all([json("world.json"), json("values.json")]);
const scores = new Map(values.map(({ country, value }) => [country, value]));
const color = scaleThreshold(thresholds, colors);
const path = geoPath(geoEqualEarth().rotate([-11, 0]).scale(180).translate([477, 245]));

const svg = select("#map").append("svg").attr("width", width).attr("height", height);
const tip = select("body").append("div").attr("id", "tip");
svg
  .selectAll("path")
  .data(feature(world, world.objects.countries).features)
  .join("path")
  .attr("d", path)
  .attr("fill", ({ id }) => (scores.has(id) ? color(scores.get(id)) : land))
  .attr("stroke", line);
svg
  .on("pointermove", (event) => {
    const country = select(event.target).datum();
    const [x, y] = pointer(event, document.body);
    tip
      .style("left", `${x + 12}px`)
      .style("top", `${y + 12}px`)
      .text(country ? `${country.properties.name}: ${scores.get(country.id) ?? "no score"}` : "");
  })
  .on("pointerleave", () => tip.text(""))
  .on("click", (event) => {
    select("#chosen").text(select(event.target).datum()?.properties.name ?? "");
  });
