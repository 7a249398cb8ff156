import { emptiedBy, type WayOut } from "#core/select/emptiedBy.ts";
import { filterWords } from "#core/select/filterWords.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { valueName } from "./facetWords.ts";
import { nothingChosen } from "./nothingChosen.ts";

/** No card fits: names the filter that emptied the result, and takes it back in one press. */
export function EmptySelection() {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const hrefOf = useHref();
  const chosen = filterWords(atlas, filter);
  const words = ({ keys }: WayOut) =>
    keys
      .map((key) => {
        const values = chosen
          .filter((word) => word.key === key)
          .map(({ value }) => valueName(key, value, atlas, texts));
        return texts.chips.facet(texts.facets[key], texts.empty.or(values));
      })
      .join(texts.empty.and);
  const [best, ...others] = emptiedBy(atlas, filter);
  if (!best)
    return <EmptyState title={texts.empty.title} way={{ label: texts.empty.clear, href: hrefOf(nothingChosen) }} />;
  return (
    <EmptyState title={texts.empty.title} way={{ label: texts.chips.remove(words(best)), href: hrefOf(best.patch) }}>
      <p>{texts.empty.without(words(best), best.count)}</p>
      {others.map((way) => (
        <p key={way.keys.join()}>
          {texts.empty.without(words(way), way.count)}{" "}
          <Link to={hrefOf(way.patch)}>{texts.chips.remove(words(way))}</Link>
        </p>
      ))}
    </EmptyState>
  );
}
