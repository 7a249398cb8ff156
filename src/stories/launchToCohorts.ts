import type { Citation } from "#core/model/records.ts";
import type { Messages } from "#i18n/en.ts";
import type { Story } from "./story.ts";

/** What a step of the atlas's own story shows, and what its note rests on. */
interface OwnStep {
  readonly id: keyof Messages["stories"]["launchToCohorts"]["steps"];
  readonly path: string;
  readonly sources: readonly Citation[];
}

/** The id of the story in its address. */
export const launchToCohortsId = "launch-to-cohorts";

/** From the launch of the Open Government Partnership to the peer-learning cohorts, in the order of time. */
const steps: readonly OwnStep[] = [
  {
    id: "ogpLaunch",
    path: "/map?layer=ogp-launch",
    sources: [
      { source: "ogp-cohorts", locator: "cohort 1 (month, founders)" },
      { source: "freedominfo-2011", locator: "last paragraph (day, place)" },
      { source: "egovau-2011" },
    ],
  },
  {
    id: "firstHelp",
    path: "/timeline?partnership=wb-ta&time=2012..2014",
    sources: [{ source: "wb-support-2017", locator: "Executive Summary; 3.1; 3.6.3" }],
  },
  {
    id: "podLaunch",
    path: "/timeline?partnership=pod&time=2013..2015",
    sources: [
      { source: "wb-press-2013", locator: "dateline; paragraph 1" },
      { source: "pod-about", locator: "paragraph 1" },
    ],
  },
  {
    id: "barometer",
    path: "/map?measure=odb&asof=2013",
    sources: [{ source: "odb-2nd", locator: "report/about/2013.md" }],
  },
  {
    id: "thirteen",
    path: "/map",
    sources: [
      { source: "pod-about", locator: "Where We Work" },
      { source: "pod-blog-mexico", locator: "paragraph 2" },
    ],
  },
  { id: "programmes", path: "/programmes?kind=programme", sources: [{ source: "wb-ta-2014" }] },
  {
    id: "merger",
    path: "/timeline?partnership=od4d~pod&time=2013..2018",
    sources: [{ source: "od4d-merger-2015", locator: "paragraph 1" }, { source: "wb-support-2017" }],
  },
  {
    id: "charter",
    path: "/map?layer=odc&asof=2015",
    sources: [{ source: "webfound-odc-2015", locator: "title; dateline" }],
  },
  {
    id: "workingGroup",
    path: "/timeline?partnership=ogp-odwg&time=2013..2016",
    sources: [
      { source: "ogp-odwg-webinar-2014", locator: "description" },
      { source: "odwg-news-2016", locator: "header" },
      { source: "ogp-odwg-plan-2016" },
    ],
  },
  {
    id: "readiness",
    path: "/map?layer=odra&region=sub-saharan-africa&asof=2016",
    sources: [
      { source: "wb-toolkit-odra", locator: "Available Assessments" },
      { source: "wb-support-2017", locator: "Annex 3, year of the ODRA report" },
    ],
  },
  {
    id: "thematic",
    path: "/timeline?partnership=ogp~ogp-od4d&time=2017..2019",
    sources: [
      { source: "ogp-morocco-2018", locator: "dateline" },
      { source: "ogp-od4d-news", locator: "standfirst; paragraph 5" },
    ],
  },
  {
    id: "cohorts",
    path: "/timeline?partnership=odi-ms-pln&time=2020..2022",
    sources: [
      { source: "odi-ms-call-2021", locator: "Our peer learning network, paragraph 3; Get involved" },
      { source: "odi-ms-project", locator: "paragraph 2" },
    ],
  },
];

/** The atlas's own story, in the words of a catalogue, for data of a version. */
export const launchToCohorts = ({ stories }: Pick<Messages, "stories">, dataVersion: string): Story => ({
  id: launchToCohortsId,
  title: stories.launchToCohorts.title,
  steps: steps.map(({ id, path, sources }) => ({
    id,
    path,
    sources,
    dataVersion,
    ...stories.launchToCohorts.steps[id],
  })),
});
