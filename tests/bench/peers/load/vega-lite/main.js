import embed from "vega-embed";
import { colors, height, land, line, thresholds, width } from "../shown.js";

const { view } = await embed(
  "#map",
  {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height,
    autosize: "none",
    data: { url: "world.json", format: { type: "topojson", feature: "countries" } },
    transform: [
      { lookup: "id", from: { data: { url: "values.json" }, key: "country", fields: ["value"] } },
      { calculate: "datum.properties.name", as: "name" },
    ],
    projection: { type: "equalEarth", rotate: [-11, 0, 0] },
    params: [{ name: "chosen", select: { type: "point", fields: ["name"] } }],
    mark: { type: "geoshape", stroke: line, invalid: null },
    encoding: {
      color: {
        condition: {
          test: "!isValid(datum.value)",
          value: land,
        },
        field: "value",
        type: "quantitative",
        scale: { type: "threshold", domain: thresholds, range: colors },
        legend: null,
      },
      tooltip: [{ field: "name" }, { field: "value", type: "quantitative" }],
    },
    config: { view: { stroke: null } },
  },
  { actions: false },
);
view.addSignalListener("chosen", (_, { name = [] }) => {
  document.getElementById("chosen").textContent = name.join();
});
