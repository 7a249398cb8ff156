import type { Atlas } from "#core/model/atlas.ts";
import { en } from "#i18n/en.ts";
import { valueName } from "#panels/cards/facetWords.ts";
import chip from "#ui/Chip.module.css";
import list from "#ui/ChipList.module.css";
import type { Corpus } from "./engine.ts";

const texts = en.cards;
const cross = `<svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"></path></svg>`;

/** What is chosen, as the atlas shows it, written by hand; returns what shows it anew. */
export function plainChips(element: HTMLElement, atlas: Atlas, { facets, facetOf }: Corpus) {
  const chipMarkup = (facet: string, value: string): string => {
    const label = texts.chips.facet(facet, value);
    return `<li><a class="${chip.removable}" href="?" aria-label="${texts.chips.remove(label)}">${label}${cross}</a></li>`;
  };
  return (query: string, chosen: ReadonlySet<number>): void => {
    let markup = "";
    for (const number of chosen) {
      const { key, first, values } = facets[facetOf[number] ?? 0] ?? { key: "", first: 0, values: [] };
      const facet = key === "period" ? "time" : (key as "kind");
      markup += chipMarkup(texts.facets[facet], valueName(facet, values[number - first] ?? "", atlas, texts));
    }
    if (query !== "") markup += chipMarkup(texts.facets.q, query);
    if (markup !== "")
      markup = `<ul role="list" aria-label="${texts.chips.label}" class="${list.list}" tabindex="-1">${markup}<li><a class="${list.clear}" href="?">${texts.chips.clear}</a></li></ul>`;
    element.innerHTML = markup;
  };
}
