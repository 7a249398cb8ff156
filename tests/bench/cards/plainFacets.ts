import type { Atlas } from "#core/model/atlas.ts";
import { en } from "#i18n/en.ts";
import { valueName } from "#panels/cards/facetWords.ts";
import check from "#ui/CheckLink.module.css";
import styles from "#ui/Facet.module.css";
import type { Corpus } from "./engine.ts";

/** Values of a facet shown before "n more". */
const shown = 7;

/** The facets as the atlas shows them, written by hand; returns what writes new counts into them. */
export function plainFacets(element: HTMLElement, atlas: Atlas, { facets }: Corpus, press: (value: number) => void) {
  const texts = en.cards;
  element.innerHTML = facets
    .filter(({ key }) => key !== "country")
    .map(({ key, first, values }) => {
      const k = key as "kind";
      const items = values
        .slice(0, shown)
        .map(
          (value, at) =>
            `<li><a href="?" role="checkbox" aria-checked="false" class="${check.value}" data-value="${first + at}"><span class="${check.box}"></span><span class="${check.label}">${valueName(key === "period" ? "time" : k, value, atlas, texts)}</span><span class="${check.count}"></span></a></li>`,
        );
      const more =
        values.length > shown
          ? `<button type="button" class="${styles.more}">${texts.facets.more(values.length - shown)}</button>`
          : "";
      return `<fieldset class="${styles.facet}"><legend class="${styles.legend}">${texts.facets[k]}</legend><ul role="list" class="${styles.values}">${items.join("")}</ul>${more}</fieldset>`;
    })
    .join("");
  const cells = [...element.querySelectorAll<HTMLElement>("[data-value]")].map((link) => {
    const text = document.createTextNode("");
    link.lastElementChild?.append(text);
    return { link, text, value: Number(link.dataset.value) };
  });
  element.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-value]") : null;
    if (!link) return;
    event.preventDefault();
    press(Number(link.dataset.value));
  });
  return (counts: Uint32Array, chosen: ReadonlySet<number>): void => {
    for (const { link, text, value } of cells) {
      const count = String(counts[value] ?? 0);
      if (text.data !== count) text.data = count;
      const isChosen = String(chosen.has(value));
      if (link.getAttribute("aria-checked") !== isChosen) link.setAttribute("aria-checked", isChosen);
    }
  };
}
