import { filterWords } from "#core/select/filterWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { ChipList } from "#ui/ChipList.tsx";
import { valueName } from "./facetWords.ts";
import { nothingChosen } from "./nothingChosen.ts";

/** The selection in words, each with a way to take it back. */
export function SelectionChips() {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const chips = filterWords(atlas, filter).map(({ key, value, without }) => {
    const label = texts.chips.facet(texts.facets[key], valueName(key, value, atlas, texts));
    return { id: `${key} ${value}`, label, href: hrefOf(without), removeLabel: texts.chips.remove(label) };
  });
  return (
    <ChipList
      label={texts.chips.label}
      chips={chips}
      clear={{ label: texts.chips.clear, href: hrefOf(nothingChosen) }}
    />
  );
}
