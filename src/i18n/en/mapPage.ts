import { plural } from "../plural.ts";

/** Texts of the map's own page. `{slot}` in a sentence is a control the reader can press. */
export const mapPage = {
  description:
    "World map of open data partnerships: who joined which partnership, programme or list, by year, each value with its source.",
  sentence: {
    founding: "Where the Partnership for Open Data worked: {measure}, in {region}",
    layer: "Which countries had entered {measure} up to {year}, in {region}",
    layers: "How many of {layers} each country had entered up to {year}, in {region}",
    programmes: "How many of the {measure} name each country, in {region}",
    indicator: "{measure}, edition of {year}, in {region}",
    income: "{measure} in World Bank fiscal year {year}, in {region}",
  },
  measureNames: {
    founding: "the founding map of 2014",
    layers: "How many layers",
    programmes: "partnerships, programmes and cohorts",
    income: "Income groups",
  },
  anyRegion: "all regions",
  regionCount: (count: number) => `${count} regions`,
  regions: "World Bank regions",
  continents: "Zoom to a continent",
  continentNames: {
    africa: "Africa",
    americas: "Americas",
    asia: "Asia",
    europe: "Europe",
    oceania: "Oceania",
  },
  wholeWorld: "Whole world",
  year: {
    label: "Year",
    hint: (first: number, last: number) => `A year from ${first} to ${last}`,
    play: "Play the years",
    pause: "Pause",
    bars: "Bars: entries dated that year",
    edition: "Edition",
    value: (year: number, count: number) => `${year}, ${count} ${plural(count, "entry", "entries")} that year`,
  },
  layerList: {
    title: (count: number) => `The ${count} layers counted`,
    map: "map it",
    alone: (name: string) => `map it: ${name} alone`,
    hint: (year: number) => `countries up to ${year}`,
  },
  borders:
    "Equal Earth projection. Dots mark countries too small to hit. Borders and names show no opinion; disputed ones are dashed.",
};
