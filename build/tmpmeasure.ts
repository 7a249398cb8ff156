import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { geoArea } from "d3";
import { feature } from "topojson-client";
import { detailTopology, worldTopology } from "./geometry.ts";
export async function main(): Promise<number> {
  const shapes = JSON.parse(await readFile("data/shapes.json", "utf8"));
  for (const f of [worldTopology, detailTopology]) {
    const t0 = performance.now();
    const t = await f(shapes);
    const j = JSON.stringify(t);
    console.log(
      f.name,
      (performance.now() - t0) | 0,
      "ms; raw",
      j.length,
      "br",
      brotliCompressSync(j).length,
      "arcs",
      t.arcs.length,
      "pts",
      t.arcs.reduce((a, b) => a + b.length, 0),
      Object.entries(t.objects)
        .map(([k, v]) => k + " " + JSON.stringify(v).length)
        .join(", "),
    );
    const fs = t.objects.territories.geometries.map((g) => feature(t, g as any) as any);
    let rings = 0;
    for (const x of fs)
      for (const p of x.geometry.coordinates) {
        rings += p.length;
        const a = geoArea({ type: "Polygon", coordinates: p });
        if (!(a < 2 * Math.PI)) console.log("BIG", x.id, p[0].length, a);
      }
    console.log(
      "features",
      fs.length,
      "rings",
      rings,
      "tri",
      t.arcs.filter((a) => a.length === 4 && JSON.stringify(a.slice(1)) === "[[0,1],[1,-1],[-1,0]]").length,
    );
    for (const id of ["ESH", "UKR", "CYP", "SOM", "NRU", "MCO"])
      console.log(id, geoArea(fs.find((x) => x.id === id)) * 6371.0088 ** 2);
    console.log("disputed", JSON.stringify(t.objects.disputed.arcs), t.objects.points.geometries);
  }
  return 0;
}
