import * as Plot from "@observablehq/plot";
import { json } from "d3";
import { feature } from "topojson-client";
import { colors, height, land, line, thresholds, width } from "../shown.js";

const [world, values] = await Promise.all([json("world.json"), json("values.json")]);
const scores = new Map(values.map(({ country, value }) => [country, value]));
const countries = feature(world, world.objects.countries);

const plot = Plot.plot({
  width,
  height,
  margin: 0,
  projection: { type: "equal-earth", rotate: [-11, 0], domain: countries },
  color: { type: "threshold", domain: thresholds, range: colors, unknown: land },
  marks: [
    Plot.geo(
      countries,
      Plot.centroid({
        fill: ({ id }) => scores.get(id),
        stroke: line,
        channels: { name: ({ properties }) => properties.name },
        tip: { format: { name: true, fill: true, stroke: false, x: false, y: false } },
      }),
    ),
  ],
});
plot.addEventListener("click", () => {
  document.getElementById("chosen").textContent = plot.value?.properties.name ?? "";
});
document.getElementById("map").append(plot);
