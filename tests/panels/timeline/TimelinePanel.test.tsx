import { describe, expect, test } from "vitest";
import { ActionPlan } from "#panels/timeline/ActionPlan.tsx";
import { FullTimeline } from "#panels/timeline/FullTimeline.tsx";
import { TimelinePanel } from "#panels/timeline/TimelinePanel.tsx";
import { realAtlas } from "../../core/select/realAtlas.ts";
import { hrefNamed, markupAt, textsOf } from "../cards/markupAt.tsx";

const marksIn = (markup: string) => markup.match(/data-stop="[^":]*"/g) ?? [];

describe("without a browser", () => {
  const markup = markupAt("/", <TimelinePanel compact />);

  test("both the lanes and the list of years are written, so that the page's width can choose", () => {
    expect(markup).toContain("<svg");
    expect(textsOf(markup, "span", 'class="[^"]*number')).toContain("2014");
  });

  test("an event is a link to its details, in words", () => {
    const name =
      "Partnership for Open Data launched at the Open Knowledge Conference, 18 September 2013, held, Geneva, Switzerland";
    expect(hrefNamed(markup, name)).toBe("/?event=ev-pod-launch");
  });

  test("a partnership's name chooses it, and lets it go again where it is chosen", () => {
    expect(hrefNamed(markup, "Open Government Partnership: show only this")).toBe("/?partnership=ogp");
    const chosen = markupAt("/?partnership=ogp", <TimelinePanel compact />);
    expect(hrefNamed(chosen, "Open Government Partnership: show all partnerships again")).toBe("/");
  });
});

test("the brushed time is the window: what lies outside is not drawn, and partnerships without anything are named", () => {
  const all = markupAt("/timeline", <FullTimeline />);
  const some = markupAt("/timeline?time=2013..2014", <FullTimeline />);
  expect(marksIn(some).length).toBeLessThan(marksIn(all).length);
  expect(some).toMatch(/Nothing in these years: [^<]*ODI-Microsoft peer learning network/);
});

test("the size of the selection is said, and what is known by year only is left out of the strip and counted", () => {
  const markup = markupAt("/timeline?partnership=pod", <FullTimeline />);
  const events = realAtlas.events.filter(({ partnership }) => partnership === "pod").length;
  expect(markup).toContain(`${events} of ${realAtlas.events.length} events.`);
  expect(markupAt("/timeline", <FullTimeline />)).toMatch(/\d known by year only, left out/);
});

test("an opened event says when in the source's own words, where, whether it was held, and who says so", () => {
  const markup = markupAt("/timeline?event=ev-ogp-s8", <FullTimeline />);
  const facts = textsOf(markup, "dd").join("\n");
  expect(textsOf(markup, "h3")).toContain("8th OGP summit");
  for (const text of ["6 to 7 September 2023", "September 6-7, 2023", "Tallinn, Estonia", "held"])
    expect(facts).toContain(text);
  for (const source of ["ogp-seoul", "oidp-tallinn"]) expect(markup).toContain(`href="/sources/${source}"`);
});

test("what was announced is never called held", () => {
  const event = realAtlas.events.find(({ status }) => status === "announced");
  const markup = markupAt(`/timeline?event=${event?.id}`, <FullTimeline />);
  expect(textsOf(markup, "dd").join("\n")).toContain("announced. Announced and planned: no source of the atlas says");
});

test("the plan says what the web page states, what only the fuller form has, and what has no date", () => {
  const markup = markupAt("/timeline", <ActionPlan partnership="pod" />);
  const cells = textsOf(markup, "td");
  for (const text of [
    "web page",
    "fuller form only",
    "no date in the source",
    "50 developing countries",
    "2–3 sectors",
  ]) {
    expect(cells).toContain(text);
  }
  expect(
    cells.some((cell) => cell.startsWith("Year 1, Quarter 1") && cell.includes("18 September to 17 December 2013")),
  ).toBe(true);
  expect(markupAt("/timeline", <ActionPlan partnership="odc" />)).toBe("");
});
