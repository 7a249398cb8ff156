import { test } from "vitest";
import { generatedAtlas } from "./generatedAtlas.ts";
import { defaultFilter as d } from "#core/model/defaultFilter.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { facetCounts } from "#core/select/facetCounts.ts";
test("speed", () => {
  const a = generatedAtlas(10000);
  let t0 = performance.now(); selectAtlas(a, {...d, query: "x"}); console.log("index", performance.now()-t0);
  const fs = [{}, {topics:["theme-1","theme-2"]}, {countries:["AAB","BCD"]}, {query:"ba"}, {query:"bado ke"}, {time:"2010..2014"}, {topics:["theme-3"], regions:["region-2"], query:"li"}, {kinds:["programme"], organisations:["organisation-3"], time: "2015"}];
  const ts: number[] = []; const us: number[]=[];
  for (let i=0;i<200;i++) { const f = {...d, ...fs[i%fs.length]} as never; t0=performance.now(); const s = selectAtlas(a,f); const t1=performance.now(); facetCounts(a,f); const t2=performance.now(); ts.push(t2-t0); us.push(t1-t0); if(i>=192) console.log(JSON.stringify(fs[i%fs.length]), s.cards.length, (t1-t0).toFixed(2), (t2-t1).toFixed(2)); }
  ts.sort((x,y)=>x-y); us.sort((x,y)=>x-y); console.log("median", ts[100], us[100], "p95", ts[190]);
});
