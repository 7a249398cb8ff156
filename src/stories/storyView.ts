import type { ViewMaker } from "#export/dialog/useViewMaker.ts";
import type { ExportedView } from "#export/exportedView.ts";
import type { StepDoubt } from "./stepDoubts.ts";
import type { StepPlace } from "./stepPlace.ts";
import type { StoryStep } from "./story.ts";

/** The view of a step under the step's own title, with what is said of it, what that rests on, and what is to be doubted. */
export function storyView(
  step: StoryStep,
  place: StepPlace,
  make: ViewMaker,
  doubts: readonly StepDoubt[],
): ExportedView {
  const view = make(place);
  const known = new Map(view.atlas.sources.map((source) => [source.id, source]));
  const cited = step.sources.flatMap(({ source, locator }) => {
    const found = known.get(source);
    if (!found) return [];
    const words = [found.publisher, found.title, locator].filter((part) => part !== undefined).join(". ");
    return [`[${view.atlas.citationNumber.get(source) ?? 0}] ${words}`];
  });
  const said = [step.note, ...cited, ...doubts.map(({ words }) => words)].filter((paragraph) => paragraph !== "");
  // What a view is shown without stands on the slide itself.
  const lost = doubts.flatMap(({ kind, words }) => (kind === "lost" ? words.replace(/\.$/, "") : []));
  const filtersInWords = [...view.filtersInWords, ...lost];
  if (step.title.trim() === "") return { ...view, said, filtersInWords };
  return { ...view, said, headline: step.title, filtersInWords: [view.headline, ...filtersInWords] };
}
