import { builtFolder } from "./buildPages.ts";

/** A page whose loading is measured. */
export interface LoadPage {
  readonly name: string;
  /** The folder that is served. */
  readonly folder: string;
  /** Selector of the map. */
  readonly map: string;
  /** Whether all countries are drawn; an expression that the page evaluates. */
  readonly drawn: string;
  /** Whether the page answers to the pointer over Brazil, likewise. */
  readonly answered: string;
  /** Whether it shows that Brazil was clicked, likewise. */
  readonly chosen: string;
}

/** Where Brazil lies on the map of every page, as parts of its width and height. */
export const brazil = [0.338, 0.606] as const;

const chosen = `document.getElementById("chosen").textContent === "Brazil"`;

/** All shapes of a map that a script draws, which it does in one go. */
const shapes = `document.querySelectorAll("#map path").length > 200`;

/** A map in the HTML is there once the parser is past it. */
const parsed = (map: string) => `(() => {
  const map = document.querySelector(${JSON.stringify(map)});
  return map !== null && (map.nextSibling !== null || map.parentNode.nextSibling !== null || document.readyState !== "loading")
    && map.querySelectorAll("path").length > 200;
})()`;

/** Of a canvas, whether Brazil has any colour. */
const pixel = `(() => {
  const canvas = document.querySelector("#map canvas");
  if (canvas === null || canvas.width === 0) return false;
  const [x, y] = [canvas.width * ${brazil[0]}, canvas.height * ${brazil[1]}];
  const [red, green, blue, alpha] = canvas.getContext("2d").getImageData(x, y, 1, 1).data;
  return alpha > 0 && red + green + blue < 600;
})()`;

const tells = (tip: string) => `document.querySelector(${JSON.stringify(tip)})?.textContent.includes("Brazil")`;

const peer = (folder: string, name: string, drawn: string, tip: string): LoadPage => ({
  name,
  folder: builtFolder(folder),
  map: "#map",
  drawn,
  answered: tells(tip),
  chosen,
});

/** In the atlas a country is outlined as soon as the pointer reaches it; the tooltip's script comes along then. */
const atlasMap = "main svg:has([data-country])";
const atlas: LoadPage = {
  name: "the atlas",
  folder: "dist",
  map: atlasMap,
  drawn: parsed(atlasMap),
  answered: `document.querySelector('g[data-pointed] > path[d]:not([d=""])') !== null`,
  chosen: `new URLSearchParams(location.search).toString().includes("BRA")`,
};

/** The folders of the peers in tests/bench/peers/load. */
export const peers = ["bare-d3", "react-simple-maps", "observable-plot", "echarts", "vega-lite", "plotly"];

export const [atlasName, limitName, bareName] = ["the atlas", "limit: the SVG alone", "bare d3"] as const;

export const loadPages: readonly LoadPage[] = [
  atlas,
  { ...peer("limit", limitName, "", "#tip"), drawn: parsed("#map") },
  peer("bare-d3", bareName, shapes, "#tip"),
  peer("react-simple-maps", "react-simple-maps", shapes, "#tip"),
  peer("observable-plot", "Observable Plot", shapes, '[aria-label="tip"]'),
  peer("echarts", "ECharts", pixel, ".tip"),
  peer("vega-lite", "Vega-Lite", shapes, "#vg-tooltip-element.visible"),
  peer("plotly", "Plotly", shapes, ".hoverlayer"),
];
