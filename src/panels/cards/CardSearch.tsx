import { memo } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtOnce, useChoose } from "#state/hooks.ts";
import { SearchBox } from "#ui/SearchBox.tsx";
import { useCardsRead } from "./useCardsRead.ts";

/** Narrows the cards while one types; the words become one history entry when one is done. */
export const CardSearch = memo(function CardSearch() {
  const { search } = useMessages().cards;
  const query = useAtOnce(({ filter }) => filter.query);
  useCardsRead();
  const { drag, drop } = useChoose();
  return (
    <SearchBox
      label={search.label}
      placeholder={search.placeholder}
      clearLabel={search.clear}
      query={query}
      onType={(typed) => drag({ query: typed.trim() })}
      onDone={(typed) => {
        // Another filter, even one like it, would have all drawn anew before the press that left the field is heard.
        if (query !== typed.trim()) drag({ query: typed.trim() });
        drop();
      }}
    />
  );
});
