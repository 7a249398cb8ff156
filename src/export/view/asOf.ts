import { dateWords } from "#i18n/dateWords.ts";
import type { FoundView } from "./foundView.ts";

/** The layer whose own date says as of when the map stands: a single one, at its newest. */
const datedLayer = ({ filter, measured }: FoundView) =>
  filter.measure === "founding" || (filter.measure === "layer" && filter.asOf === undefined)
    ? measured?.layers[0]
    : undefined;

/** EDTF: the time that what a view shows holds for; that of the data where it has none of its own. */
export function asOfView(view: FoundView): string {
  const layer = datedLayer(view);
  if (layer) return layer.asOf;
  return view.measured?.year === undefined ? view.atlas.created.slice(0, 10) : String(view.measured.year);
}

/** The same in words, with what kind of time it is. */
export function asOfViewWords(view: FoundView, asOf: string): string {
  const { slide, dates } = view.messages;
  const words = dateWords(asOf, dates);
  if (view.measured?.year === undefined) return slide.dataOf(words);
  const { indicator } = view.measured;
  if (indicator)
    return [slide.edition(words), slide.scale(indicator.unit, indicator.minimum, indicator.maximum)].join(" · ");
  if (view.filter.measure === "income") return slide.fiscal(words);
  const isPast = view.filter.asOf !== undefined && view.filter.measure !== "founding";
  return (isPast ? slide.upTo : slide.asOf)(words);
}
