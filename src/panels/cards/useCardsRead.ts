import { useEffect } from "react";
import type { Atlas } from "#core/model/atlas.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { entryWords, eventWords } from "#core/select/atlasIndex.ts";
import { readCards } from "#core/select/cardsFound.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { useAtlas } from "#state/hooks.ts";

/** How long the words of cards are read at once, and how long the page then has for other things, in milliseconds. */
const [slice, pause] = [8, 8];

/** What else a first letter asks for and the next one does not, a task each. */
const steps: readonly ((atlas: Atlas) => unknown)[] = [
  eventWords,
  entryWords,
  (atlas) => selectAtlas(atlas, { ...defaultFilter, query: "a" }),
];

/** Reads the words of the cards, and of what goes with them, little by little: the first letter typed waits for none. */
export function useCardsRead(): void {
  const atlas = useAtlas();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let step = 0;
    const read = () => {
      const end = performance.now() + slice;
      if (readCards(atlas, () => performance.now() < end)) steps[step++]?.(atlas);
      if (step < steps.length) timer = setTimeout(read, pause);
    };
    timer = setTimeout(read, pause);
    return () => clearTimeout(timer);
  }, [atlas]);
}
