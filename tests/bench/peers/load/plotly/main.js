import Plotly from "plotly.js-geo-dist-min";
import { feature } from "topojson-client";
import { colors, height, land, line, thresholds, width } from "../shown.js";

// Plotly asks its own host for a base map even where none of it is drawn.
window.PlotlyGeoAssets.topojson.world_110m = { type: "Topology", objects: {}, arcs: [] };

const [world, values] = await Promise.all(["world.json", "values.json"].map(async (url) => (await fetch(url)).json()));
const scores = new Map(values.map(({ country, value }) => [country, value]));
const geojson = feature(world, world.objects.countries);
const [scored, others] = [true, false].map((has) => geojson.features.filter(({ id }) => scores.has(id) === has));
const binOf = (value) => thresholds.filter((threshold) => value >= threshold).length;

const trace = (countries, more) => ({
  type: "choropleth",
  locationmode: "geojson-id",
  geojson,
  locations: countries.map(({ id }) => id),
  text: countries.map(({ properties: { name } }) => name),
  marker: { line: { color: line, width: 1 } },
  showscale: false,
  ...more,
});
const map = await Plotly.newPlot(
  "map",
  [
    trace(others, {
      z: others.map(() => 0),
      colorscale: [
        [0, land],
        [1, land],
      ],
      hovertemplate: "%{text}: no score<extra></extra>",
    }),
    trace(scored, {
      z: scored.map(({ id }) => binOf(scores.get(id))),
      zmin: -0.5,
      zmax: 4.5,
      colorscale: colors.flatMap((color, n) => [
        [n / 5, color],
        [(n + 1) / 5, color],
      ]),
      customdata: scored.map(({ id }) => scores.get(id)),
      hovertemplate: "%{text}: %{customdata}<extra></extra>",
    }),
  ],
  {
    width,
    height,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    geo: { visible: false, projection: { type: "equal earth", rotation: { lon: 11 } } },
  },
  { displayModeBar: false },
);
map.on("plotly_click", ({ points: [point] }) => {
  document.getElementById("chosen").textContent = point.text;
});
