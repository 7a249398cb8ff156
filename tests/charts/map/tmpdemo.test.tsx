import { readFile, writeFile } from "node:fs/promises";
import { renderToStaticMarkup as rtsm } from "react-dom/server";
let nn=0; const renderToStaticMarkup=(e: any)=>rtsm(e,{identifierPrefix:"p"+nn++});
import { Thumbnail, ThumbnailLand } from "#charts/map/Thumbnail.tsx";
import { WorldMap } from "#charts/map/WorldMap.tsx";
import { placeLabels } from "#core/layout/map/placedLabel.ts";
import { placeWorld } from "#core/layout/map/placedWorld.ts";
import { worldTopology } from "#build/geometry.ts";
import { test } from "vitest"; test("demo", async () => { const w = 1;
  const shapes = JSON.parse(await readFile("data/shapes.json", "utf8"));
  const countries = JSON.parse(await readFile("data/countries.json", "utf8"));
  const memberships = JSON.parse(await readFile("data/memberships.json", "utf8"));
  const t = await worldTopology(shapes);
  const world = placeWorld(t);
  const names: Record<string, string> = Object.fromEntries(countries.map((c: any) => [c.id, c.name]));
  const pod = ["BWA", "BRA", "BFA", "IND", "IDN", "MEX", "MAR", "NGA", "MKD", "PER", "PHL", "TJK", "TZA"];
  const labels = placeLabels(
    world,
    pod.map((id) => ({ id, lines: id === "MKD" ? ["Macedonia (now", "North Macedonia)"] : [names[id] ?? id] })),
    15,
  );
  const founding = new Map(pod.map((id) => [id, { state: "value", fill: "var(--hue-pod)" } as const]));
  const counts: Record<string, Set<string>> = {};
  for (const m of memberships) if (m.country) (counts[m.country] ??= new Set()).add(m.layer);
  const layers = new Map(
    countries.map((c: any, i: number) => {
      const n = counts[c.id]?.size ?? 0;
      if (["RUS", "TUR"].includes(c.id)) return [c.id, { state: "ended", fill: `var(--ramp-${Math.max(1, n)})` }];
      if (["EGY", "TUN", "PRT", "AGO", "GAB", "NLD"].includes(c.id)) return [c.id, { state: "not reported" }];
      return [
        c.id,
        n > 0
          ? { state: "value", fill: `var(--ramp-${Math.min(6, n)})` }
          : { state: c.id.charCodeAt(2) % 5 ? "zero" : "outside" },
      ];
    }),
  ) as any;
  const css = await readFile("src/styles/tokens.css", "utf8");

  const th = placeWorld(t, 2);
  const html = `<!doctype html><style>${css} body{margin:16px;background:var(--paper);color:var(--ink);font:14px Inter,var(--sans)} svg{display:block;width:100%;overflow:hidden} .f{width:800px} .l{width:960px} .t{display:grid;grid-template-columns:repeat(4,283px);gap:28px}</style>
  <div class=f>${renderToStaticMarkup(<WorldMap world={world} label="x" looks={founding} labels={labels} labelSize={15} hrefOf={(id) => `#${id}`} labelOf={(id) => names[id] ?? id} />)}</div>
  <div class=l>${renderToStaticMarkup(<WorldMap world={world} label="x" looks={layers} ground={{ state: "outside" }} selectedIds={["TZA", "RWA"]} hoveredId="BRA" />)}</div>
  ${renderToStaticMarkup(<ThumbnailLand world={th} />)}
  <div class=t>${Array.from({ length: 28 }, (_, i) =>
    renderToStaticMarkup(
      i % 7 === 6 ? (
        <Thumbnail world={th} label="t" unknown />
      ) : (
        <Thumbnail
          world={th}
          label="t"
          hue="var(--hue-pod)"
          named={i % 2 ? [...layers.keys()].filter((x: any) => counts[x]) : [...pod, "JAM", "MUS"]}
          dimmed={i % 3 ? ["BRA", "IND", "JAM", "RUS", "MEX"] : []}
        />
      ),
    ),
  )
    .map((x) => `<div>${x}</div>`)
    .join("")}</div>`;
  await writeFile("/tmp/geo/demo.html", html);
  console.log(html.length, w);
  });
