import type { ReactElement } from "react";
import { CountryTimeline } from "#charts/timeline/CountryTimeline.tsx";
import { TimelineChart } from "#charts/timeline/TimelineChart.tsx";
import { layoutCountry } from "#core/layout/timeline/countryTimeline.ts";
import { layoutTimeline } from "#core/layout/timeline/layoutTimeline.ts";
import { hull, yearInterval } from "#core/model/interval.ts";
import { timeYears } from "#core/select/timeYears.ts";
import { countryRows } from "#panels/country/countryRows.ts";
import { axisWords, chartTexts } from "#panels/timeline/chartTexts.ts";
import { severalWords } from "#panels/timeline/laneWords.ts";
import { shownLanes } from "../data/timelineRows.ts";
import type { ExportedView } from "../exportedView.ts";

const nowhere = () => undefined;

function timelineChart(view: ExportedView, width: number): ReactElement {
  const { atlas, filter, messages, headline } = view;
  const { lanes, window } = shownLanes(view, "seen");
  const timeline = layoutTimeline(lanes, { mode: "full", width, window, several: severalWords(messages) });
  return (
    <TimelineChart
      timeline={timeline}
      label={headline}
      texts={chartTexts(atlas, messages, filter.partnerships)}
      hrefs={{ mark: nowhere, lane: nowhere, more: nowhere, shelf: nowhere }}
      active={undefined}
    />
  );
}

function countryChart({ atlas, countryId = "", messages, headline }: ExportedView, width: number): ReactElement {
  const [first, last] = timeYears(atlas);
  const rows = countryRows({
    atlas,
    country: countryId,
    questions: [],
    messages,
    hrefOfSource: (id) => `#s${atlas.citationNumber.get(id)}`,
  });
  return (
    <CountryTimeline
      timeline={layoutCountry(rows, width, hull(yearInterval(first), yearInterval(last)))}
      label={headline}
      axisText={(label) => axisWords(label, messages)}
      sourceLabel={(number) => messages.ui.sourceMark(number, atlas.sources[number - 1]?.title ?? "")}
      nameOf={(item, { row }) => `${row.name}: ${item.label}`}
    />
  );
}

/** The chart of a view that is no map, laid out for a width in px, as React draws it; cards have none. */
export function chartOf(view: ExportedView, width = 1200): ReactElement | undefined {
  if (view.kind === "timeline") return timelineChart(view, width);
  return view.kind === "country" ? countryChart(view, width) : undefined;
}
