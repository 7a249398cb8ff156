import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { CountryTimeline } from "#charts/timeline/CountryTimeline.tsx";
import { TimelineChart } from "#charts/timeline/TimelineChart.tsx";
import { TimelineStrip } from "#charts/timeline/TimelineStrip.tsx";
import type { TimelineHrefs, TimelineTexts } from "#charts/timeline/texts.ts";
import { type CountryRow, layoutCountry } from "#core/layout/timeline/countryTimeline.ts";
import { eventItem } from "#core/layout/timeline/items.ts";
import type { Item, Lane } from "#core/layout/timeline/lane.ts";
import { lanesOf } from "#core/layout/timeline/lanes.ts";
import { layoutTimeline } from "#core/layout/timeline/layoutTimeline.ts";
import { layoutStrip } from "#core/layout/timeline/strip.ts";
import { parseEdtf } from "#core/model/edtf.ts";
import { allTime, laneOf, optionsOf } from "../../core/layout/timeline/madeUp.ts";
import { tables, words } from "../../core/layout/timeline/realData.ts";
import { picture } from "../map/picture.ts";

const hrefs: TimelineHrefs = {
  mark: ({ id }) => `/timeline?event=${id}`,
  lane: ({ lane }) => `/timeline?partnership=${lane.id}`,
  more: () => "/timeline",
  shelf: ({ lane }) => `/partnerships/${lane.partnership}`,
};
const texts: TimelineTexts = {
  axis: ({ time, unit }) => {
    const date = new Date(time);
    return String(
      unit === "year" ? date.getUTCFullYear() : unit === "month" ? date.getUTCMonth() + 1 : date.getUTCDate(),
    );
  },
  lane: ({ lane }) => lane.name,
  laneLink: ({ lane }) => lane.name,
  mark: ({ items }) => items.map(({ label }) => label).join("; "),
  more: (count) => `${count} more`,
  moreLink: ({ lane }) => `More: ${lane.name}`,
  shelfLink: ({ lane }) => `No date: ${lane.name}`,
  shelfTitle: "No date in the sources",
  counts: "events",
};

/** An SVG file a person can open, its coordinates rounded to a tenth of a px. */
const rounded = (chart: ReactElement): string =>
  picture(chart)
    .replace(/font-family="system-ui.*?sans-serif"/, 'font-family="sans-serif"')
    .replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

const chart = (options: Parameters<typeof optionsOf>[0], mode: "compact" | "full") => {
  const timeline = layoutTimeline(lanesOf(tables, tables.events, mode, words), optionsOf({ mode, ...options }));
  return (
    <TimelineChart
      timeline={timeline}
      label="Timeline"
      texts={texts}
      hrefs={hrefs}
      active="ev-pod-launch"
      event="ev-pod-launch"
    />
  );
};
const years = (from: number, to: number) => ({ start: Date.UTC(from, 0, 1), end: Date.UTC(to + 1, 0, 1) });

test("the compact timeline of the real data", async () => {
  await expect(rounded(chart({ width: 1216 }, "compact"))).toMatchFileSnapshot("../../pictures/timeline/compact.svg");
});

test("the full timeline of the real data, 2013 to 2018", async () => {
  await expect(rounded(chart({ window: years(2013, 2018) }, "full"))).toMatchFileSnapshot(
    "../../pictures/timeline/full.svg",
  );
});

test("the full timeline at 704 px, zoomed to months", async () => {
  const zoomed = rounded(chart({ window: years(2016, 2016), width: 704 }, "full"));
  await expect(zoomed).toMatchFileSnapshot("../../pictures/timeline/zoomed.svg");
});

test("the strip of events per quarter", async () => {
  const items = tables.events.map((event) => eventItem(event, []));
  const thumb = { label: "Start", text: "January 2013", now: 36, min: 0, max: 107 };
  const strip = layoutStrip(items, allTime, years(2013, 2018), 1100);
  await expect(
    rounded(
      <TimelineStrip
        strip={strip}
        label="Events per quarter"
        thumbs={{ start: thumb, end: { ...thumb, label: "End" } }}
      />,
    ),
  ).toMatchFileSnapshot("../../pictures/timeline/strip.svg");
});

const item = (date: string, status: Item["status"], id = date + status): Item => ({
  id,
  kind: "event",
  date: parseEdtf(date),
  status,
  label: id,
  place: undefined,
  weight: 1,
});

test("every mark, by how a date is known and whether it was held", async () => {
  const dates = [
    "2014-07-04",
    "2014-07-04/2014-09-20",
    "2014-07",
    "2014-33",
    "2014",
    "2014-05/2014-11",
    "/2014-07",
    "../2014-07",
    "2014-04/..",
    "2014-07~",
    "2014-07?",
  ];
  const statuses: readonly Item["status"][] = ["held", "planned", "announced", "postponed", "derived"];
  const lanes = dates.map((date) => ({
    id: date,
    level: "group" as const,
    name: date,
    shortName: date,
    hue: "pod" as const,
    partnership: undefined,
    life: undefined,
    items: statuses.map((status, index) => item(date.replaceAll("2014", String(2014 + index * 2)), status)),
    shelf: undefined,
  }));
  const timeline = layoutTimeline(lanes, optionsOf({ mode: "compact", width: 1216, window: years(2013, 2023) }));
  await expect(
    rounded(<TimelineChart timeline={timeline} label="Marks" texts={texts} hrefs={hrefs} active={undefined} />),
  ).toMatchFileSnapshot("../../pictures/timeline/marks.svg");
});

const row = (
  id: string,
  hue: CountryRow["hue"],
  items: readonly Item[],
  rowWords: string,
  over: Partial<CountryRow> = {},
): CountryRow => ({
  id,
  name: id,
  hue,
  sources: [{ number: 54, href: "/sources/eiti" }],
  items,
  words: rowWords,
  ...over,
});
const pod = {
  start: parseEdtf("2013-09-18"),
  end: parseEdtf("2015-01-23"),
  lastKnown: Date.UTC(2015, 0, 23),
  pale: true,
};
const ogp = { start: parseEdtf("2016-12"), end: undefined, lastKnown: Date.UTC(2019, 3, 1), pale: false };
const country = layoutCountry(
  [
    row("EITI", "other", [item("../2010-03", "held")], "candidate by March 2010; another source: 2009", {
      dissent: parseEdtf("2009"),
    }),
    row("POD, on the list", "pod", [item("2014-07-04", "held")], "4 July 2014", { life: pod }),
    row("Readiness assessment", "wb", [item("2014-06", "held")], "June 2014"),
    row("OGP, letter of intent", "ogp", [item("2016-12", "held")], "December 2016", { life: ogp }),
    row("GAFSP grants", "other", [item("2017-03-30", "held"), item("2023-03", "held")], "30 March 2017; March 2023"),
    row("BOOST", "other", [], "no date in the source"),
  ],
  776,
  allTime,
);

test("what a country joined, and when", async () => {
  await expect(
    rounded(
      <CountryTimeline
        timeline={country}
        label="Burkina Faso"
        axisText={texts.axis}
        sourceLabel={(number) => `Source ${number}`}
      />,
    ),
  ).toMatchFileSnapshot("../../pictures/timeline/country.svg");
});

test("the chart is one tab stop, at the mark that is active, and each mark is a link with its words", () => {
  const html = picture(chart({ width: 1216 }, "compact"));
  const links = html.match(/<a [^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => link.includes('tabindex="0"'))).toHaveLength(1);
  expect(links.filter((link) => !/aria-label="[^"]+"/.test(link))).toEqual([]);
  expect(links.filter((link) => !/href="\/[^"]*"/.test(link))).toEqual([]);
});

test("the opened event is marked as current", () => {
  const html = picture(chart({ width: 1216 }, "compact"));
  expect(
    html.match(/aria-current="true"[^>]*data-stop="[^"]*"|data-stop="[^"]*"[^>]*aria-current="true"/g),
  ).toHaveLength(1);
});

test("what was not held is never filled with its lane's colour, however its date is known", () => {
  const dates = ["2014-07-04", "2014-07", "2014", "2014-33", "2014-05/2014-11", "/2014-07", "../2014-07", "2014-04/.."];
  const lanes = dates.map((date, index) =>
    laneOf(`l${index}`, [item(date, "planned")], { hue: "wb", life: undefined, partnership: undefined }),
  );
  const filled = (over: readonly Lane[]) => {
    const timeline = layoutTimeline(over, optionsOf({ mode: "compact", width: 1216 }));
    const html = picture(
      <TimelineChart timeline={timeline} label="Planned" texts={texts} hrefs={hrefs} active={undefined} />,
    );
    const marks = html.match(/<a [^>]*data-stop[\s\S]*?<\/a>/g) ?? [];
    return marks.filter((mark) => /fill="(#1d7664|url)/.test(mark)).length;
  };
  expect(filled(lanes)).toBe(0);
  const held = lanes.map((lane) => ({
    ...lane,
    items: lane.items.map((one) => ({ ...one, status: "held" as const })),
  }));
  expect(filled(held)).toBe(dates.length);
});
