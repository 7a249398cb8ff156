import { geoEqualEarth } from "d3";
import { MapChart } from "echarts/charts";
import { TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { feature } from "topojson-client";
import { colors, land, line, thresholds } from "../shown.js";

echarts.use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const [world, values] = await Promise.all(["world.json", "values.json"].map(async (url) => (await fetch(url)).json()));
const scores = new Map(values.map(({ country, value }) => [country, value]));
const countries = feature(world, world.objects.countries);
const projection = geoEqualEarth().rotate([-11, 0]);

echarts.registerMap("world", countries);
const chart = echarts.init(document.getElementById("map"));
chart.setOption({
  animation: false,
  tooltip: { className: "tip", transitionDuration: 0 },
  visualMap: {
    show: false,
    type: "piecewise",
    pieces: colors.map((color, n) => ({ gte: thresholds[n - 1], lt: thresholds[n], color })),
    outOfRange: { color: land },
  },
  series: {
    type: "map",
    map: "world",
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    projection: { project: (point) => projection(point), unproject: (point) => projection.invert(point) },
    itemStyle: { areaColor: land, borderColor: line },
    selectedMode: "single",
    data: countries.features.map(({ id, properties: { name } }) => ({ name, value: scores.get(id) })),
  },
});
chart.on("click", ({ name }) => {
  document.getElementById("chosen").textContent = name;
});
