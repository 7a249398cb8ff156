import { useMemo } from "react";
import { facetCounts } from "#core/select/facetCounts.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter } from "#state/hooks.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./CardPages.module.css";
import { valueName } from "./facetWords.ts";

/** The facets whose values have pages of their own. */
const paged = [
  ["topic", "themes"],
  ["help", "programmes"],
  ["partnership", "partnerships"],
  ["org", "organisations"],
] as const;

/** The facets where there is no script to filter by them: a page for each value, with its number of cards. */
export function CardPages() {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const counts = useMemo(() => facetCounts(atlas, filter), [atlas, filter]);
  return paged.map(([key, path]) => (
    <Disclosure key={key} summary={texts.facets[key]}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
      <ul role="list" className={styles.pages}>
        {counts[key].map(({ value, count }) => (
          <li key={value}>
            <Link to={`/${path}/${value}`}>{valueName(key, value, atlas, texts)}</Link> {count}
          </li>
        ))}
      </ul>
    </Disclosure>
  ));
}
