import { countrySummary } from "#core/select/country/countrySummary.ts";
import { summaryText, summaryWords } from "#panels/country/summaryWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { legendItems } from "./mapSlide.ts";
import { kindItems } from "./programmesSlide.ts";

const sentence = (text: string): string => `${text.replace(/[.;, ]+$/, "")}.`;

/** What is counted on a view, in words; of a country what it joined. */
function countsOf(view: ExportedView): string {
  const { kind, atlas, countryId = "", selection, measured, messages } = view;
  const { slide } = messages;
  switch (kind) {
    case "map":
      return (measured ? legendItems(view, measured, 1) : [])
        .map(({ label, count }) => slide.count(label, count))
        .join("; ");
    case "programmes":
      return [
        slide.cards(selection.cards.length, atlas.cards.length),
        ...kindItems(view).map(({ label, count }) => slide.count(label, count)),
      ].join("; ");
    case "timeline":
      return slide.events(selection.events.length);
    case "country":
      return summaryText(summaryWords(countrySummary(atlas, countryId), messages));
  }
}

/** A view in words, for those who cannot see its picture: what it shows, what it counts, as of when, and under which filter. */
export const textAlternative = (view: ExportedView): string =>
  [view.headline, countsOf(view), view.asOfWords, ...view.filtersInWords].map(sentence).join(" ");
