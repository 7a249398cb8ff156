import { colors, land, line, thresholds } from "../peers/load/shown.js";
import type { WorldData } from "./worldData.ts";

const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The limit: a page that is nothing but our map's SVG in HTML, every line of it that the atlas draws, and a few lines of
 * script for the tooltip and the choice.
 */
export function limitPage({ placed, scores, names }: WorldData): string {
  const { width, height, countries, graticule, borders, disputed } = placed;
  const values = new Map(scores.map(({ country, value }) => [country, value]));
  const binOf = (value: number) => thresholds.filter((threshold) => value >= threshold).length;
  const drawn = countries.filter(({ path }) => path !== "");
  const path = ({ id, path }: (typeof countries)[number]): string => {
    const value = values.has(id) ? ` data-value="${values.get(id)}"` : "";
    return `<path d="${path}" data-name="${escaped(names.get(id) ?? id)}"${value}/>`;
  };
  const bin = (fill: string, of: number | undefined) => {
    const members = drawn.filter(({ id }) => {
      const value = values.get(id);
      return (value === undefined ? undefined : binOf(value)) === of;
    });
    return `<g fill="${fill}">${members.map(path).join("")}</g>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nothing but the map</title>
<link rel="icon" href="data:,">
<style>
body{margin:24px;font:16px system-ui,sans-serif}
#map{display:block;inline-size:960px}
#tip:not(:empty){position:absolute;padding:4px 8px;background:white;border:1px solid #999;pointer-events:none}
</style>
<svg id="map" viewBox="0 0 ${width} ${height}">
<path d="${graticule}" fill="none" stroke="#1b1f24" stroke-opacity=".07"/>
${bin(land, undefined)}${colors.map((color, n) => bin(color, n)).join("")}
<path d="${borders}" fill="none" stroke="${line}"/><path d="${disputed}" fill="none" stroke="#6b7076" stroke-dasharray="2 1.6"/>
</svg>
<output id="chosen"></output><div id="tip"></div>
<script>
const tip = document.getElementById("tip");
map.onpointermove = ({ target: { dataset: { name, value } }, pageX, pageY }) => {
  tip.textContent = name ? name + ": " + (value ?? "no score") : "";
  tip.style.cssText = "left:" + (pageX + 12) + "px;top:" + (pageY + 12) + "px";
};
map.onpointerleave = () => { tip.textContent = ""; };
map.onclick = ({ target }) => { chosen.textContent = target.dataset.name ?? ""; };
</script>
</html>
`;
}
