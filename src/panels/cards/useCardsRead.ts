import { useEffect } from "react";
import { readCards } from "#core/select/cardsFound.ts";
import { useAtlas } from "#state/hooks.ts";

/** How long the words of cards are read at once, and how long the page then has for other things, in milliseconds. */
const [slice, pause] = [8, 8];

/** Reads the words of the cards little by little, so that the first letter typed does not wait for it. */
export function useCardsRead(): void {
  const atlas = useAtlas();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      const end = performance.now() + slice;
      if (!readCards(atlas, () => performance.now() < end)) timer = setTimeout(read, pause);
    };
    timer = setTimeout(read, pause);
    return () => clearTimeout(timer);
  }, [atlas]);
}
