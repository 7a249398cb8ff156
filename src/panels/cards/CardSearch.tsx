import { useEffect, useRef } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtOnce, useChoose } from "#state/hooks.ts";
import { SearchBox } from "#ui/SearchBox.tsx";

/** Milliseconds without a letter after which the cards follow what is typed. */
const pause = 120;

/** Narrows the cards while one types; the words become one history entry when one is done. */
export function CardSearch() {
  const { search } = useMessages().cards;
  const query = useAtOnce(({ filter }) => filter.query);
  const { drag, drop } = useChoose();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <SearchBox
      label={search.label}
      placeholder={search.placeholder}
      clearLabel={search.clear}
      query={query}
      onType={(typed) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => drag({ query: typed.trim() }), pause);
      }}
      onDone={(typed) => {
        clearTimeout(timer.current);
        drag({ query: typed.trim() });
        drop();
      }}
    />
  );
}
