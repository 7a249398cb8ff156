import "#styles/tokens.css";
import "#styles/base.css";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { en } from "#i18n/en.ts";
import bar from "#panels/cards/CardsBar.module.css";
import panel from "#panels/cards/CardsPanel.module.css";
import { placeOf } from "#panels/cards/place.ts";
import search from "#ui/SearchBox.module.css";
import { benchAtlas as atlas, thumbnailWorld as world } from "./benchAtlas.ts";
import { type ChosenOnCards, cardWriter, landMarkup } from "./cardMarkup.ts";
import { corpusOf } from "./corpus.ts";
import type { Corpus, Engine } from "./engine.ts";
import { plainChips } from "./plainChips.ts";
import { plainFacets } from "./plainFacets.ts";
import { plainList } from "./plainList.ts";

const part = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

/** Shows a list of cards that has the parts and the look of the atlas's, written by hand, around an engine of any make. */
export function openPlainPage(make: (corpus: Corpus) => Engine): void {
  const corpus = corpusOf(atlas);
  const ask = make(corpus);
  document.body.innerHTML = `${landMarkup(world)}<header style="block-size:140px"></header><main style="max-inline-size:1216px;margin-inline:auto"><div class="${panel.panel}"><div class="${panel.layout}">
<section class="${panel.side}"><form class="${search.around}"><input type="search" class="${search.field}" aria-label="${en.cards.search.label}"></form><div class="${panel.facets}"></div></section>
<section class="${panel.cards}"><div class="${bar.bar}"><div role="status" class="${bar.count}"></div><div class="chips"></div></div><div class="${panel.shown}"><ul role="list" class="list" style="position:relative"></ul></div></section>
</div></div></main>`;
  let query = "";
  const chosen = new Set<number>();
  let places: ArrayLike<number> = [];
  let onCards: ChosenOnCards = { place: undefined, themes: new Set() };
  const field = part<HTMLInputElement>("input");
  const status = part<HTMLElement>("[role=status]");
  const write = cardWriter(atlas, world);
  const drawList = plainList(
    part("ul.list"),
    (at) => atlas.cards[places[at] ?? -1],
    (card) => write(card, onCards),
  );
  const drawChips = plainChips(part(".chips"), atlas, corpus);
  const drawFacets = plainFacets(part(`.${panel.facets}`), atlas, corpus, (value) => {
    if (!chosen.delete(value)) chosen.add(value);
    onCards = {
      place: placeOf(atlas, { ...defaultFilter, regions: chosenOf("region") }),
      themes: new Set(chosenOf("topic")),
    };
    show();
  });

  /** The chosen values of a facet. */
  function chosenOf(key: string): readonly string[] {
    const { first, values } = corpus.facets.find((facet) => facet.key === key) ?? { first: 0, values: [] };
    return values.filter((_, at) => chosen.has(first + at));
  }

  function show(): void {
    const answer = ask(query, chosen);
    places = answer.places;
    status.textContent = en.cards.count(places.length, atlas.cards.length);
    drawChips(query, chosen);
    drawFacets(answer.counts, chosen);
    drawList(places.length);
  }

  field.addEventListener("input", () => {
    query = field.value.trim();
    show();
  });
  show();
}
