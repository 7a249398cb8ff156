import type { Citation } from "#core/model/records.ts";
import type { Messages } from "#i18n/en.ts";
import type { Story } from "./story.ts";

/** The id of the story in its address. */
export const launchToCohortsId = "launch-to-cohorts";

/** What a step shows, and what its note rests on: sources, each with the place in it where known. */
type OwnStep = readonly [
  id: keyof Messages["stories"]["launchToCohorts"]["steps"],
  path: string,
  ...cited: readonly (readonly [source: string, locator?: string])[],
];

/** From the launch of the Open Government Partnership to the peer-learning cohorts, in the order of time. */
const steps: readonly OwnStep[] = [
  [
    "ogpLaunch",
    "/map?layer=ogp-launch",
    ["ogp-cohorts", "cohort 1 (month, founders)"],
    ["freedominfo-2011", "last paragraph (day, place)"],
    ["egovau-2011"],
  ],
  ["firstHelp", "/timeline?partnership=wb-ta&time=2012..2014", ["wb-support-2017", "Executive Summary; 3.1; 3.6.3"]],
  [
    "podLaunch",
    "/timeline?partnership=pod&time=2013..2015",
    ["wb-press-2013", "dateline; paragraph 1"],
    ["pod-about", "paragraph 1"],
  ],
  ["barometer", "/map?measure=odb&asof=2013", ["odb-2nd", "report/about/2013.md"]],
  ["thirteen", "/map", ["pod-about", "Where We Work"], ["pod-blog-mexico", "paragraph 2"]],
  ["programmes", "/programmes?kind=programme", ["wb-ta-2014"]],
  [
    "merger",
    "/timeline?partnership=od4d~pod&time=2013..2018",
    ["od4d-merger-2015", "paragraph 1"],
    ["wb-support-2017"],
  ],
  ["charter", "/map?layer=odc&asof=2015", ["webfound-odc-2015", "title; dateline"]],
  [
    "workingGroup",
    "/timeline?partnership=ogp-odwg&time=2013..2016",
    ["ogp-odwg-webinar-2014", "description"],
    ["odwg-news-2016", "header"],
    ["ogp-odwg-plan-2016"],
  ],
  [
    "readiness",
    "/map?layer=odra&region=sub-saharan-africa&asof=2016",
    ["wb-toolkit-odra", "Available Assessments"],
    ["wb-support-2017", "Annex 3, year of the ODRA report"],
  ],
  [
    "thematic",
    "/timeline?partnership=ogp~ogp-od4d&time=2017..2019",
    ["ogp-morocco-2018", "dateline"],
    ["ogp-od4d-news", "standfirst; paragraph 5"],
  ],
  [
    "cohorts",
    "/timeline?partnership=odi-ms-pln&time=2020..2022",
    ["odi-ms-call-2021", "Our peer learning network, paragraph 3; Get involved"],
    ["odi-ms-project", "paragraph 2"],
    ["odi-pln2-reflect", "paragraphs 1, 2"],
  ],
];

const citation = ([source, locator]: readonly [string, string?]): Citation =>
  locator === undefined ? { source } : { source, locator };

/** The atlas's own story, in the words of a catalogue, for data of a version. */
export const launchToCohorts = ({ stories }: Pick<Messages, "stories">, dataVersion: string): Story => ({
  id: launchToCohortsId,
  title: stories.launchToCohorts.title,
  steps: steps.map(([id, path, ...cited]) => ({
    id,
    path,
    sources: cited.map(citation),
    dataVersion,
    ...stories.launchToCohorts.steps[id],
  })),
});
