import { test } from "vitest";
import { renderToString } from "react-dom/server";
import { layoutTimeline } from "#core/layout/timeline/layoutTimeline.ts";
import { lanesOf } from "#core/layout/timeline/lanes.ts";
import { layoutStrip } from "#core/layout/timeline/strip.ts";
import { layoutYears } from "#core/layout/timeline/yearList.ts";
import { laneOf, manyItems, optionsOf, allTime } from "/work/main/tests/core/layout/timeline/madeUp.ts";
import { tables, words } from "/work/main/tests/core/layout/timeline/realData.ts";
const median = (f: () => void, n = 25) => { for (let i=0;i<5;i++) f(); const t: number[] = []; for (let i=0;i<n;i++){const a=performance.now(); f(); t.push(performance.now()-a);} t.sort((a,b)=>a-b); return t[n>>1]!.toFixed(2); };
test("bench", () => {
  for (const n of [30, 1000, 10000, 100000]) {
    const items = manyItems(n);
    const lanes = Array.from({length: 10}, (_, l) => laneOf("l"+l, items.filter((_, i) => i % 10 === l)));
    const all = optionsOf(); const zoom = optionsOf({ window: { start: Date.UTC(2014,0,1), end: Date.UTC(2015,0,1) } });
    console.log(n, "full", median(() => layoutTimeline(lanes, all)), "compact", median(() => layoutTimeline(lanes, {...all, mode: "compact", width: 1216})), "zoomed to a year", median(() => layoutTimeline(lanes, zoom)), "strip", median(() => layoutStrip(items, allTime, allTime, 1100)), "years", median(() => layoutYears(lanes, allTime)));
  }
  const real = lanesOf(tables, tables.events, "full", words);
  console.log("real lanesOf", median(() => lanesOf(tables, tables.events, "full", words)), "layout", median(() => layoutTimeline(real, optionsOf())));
  const titles = Array.from({length: 10000}, (_, i) => ({ ...tables.events[i % tables.events.length]!, id: "x"+i }));
  console.log("lanesOf 10000 events", median(() => lanesOf({...tables, events: titles}, titles, "full", words), 9));
}, 120000);
