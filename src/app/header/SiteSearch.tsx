import { useEffect, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { Combobox, type SuggestionGroup } from "#ui/Combobox.tsx";
import { sitePages } from "../sections.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

const fieldId = "site-search";

/** Finds any country, partnership, programme, organisation, theme, source or page by any of its names. */
export function SiteSearch() {
  const { search, pages } = useMessages().shell;
  const { results } = useMessages().ui;
  const atlas = useAtlas();
  const [typed, setTyped] = useState("");
  const [find, setFind] = useState<(typed: string) => readonly SuggestionGroup[]>();
  const shortcut = useSearchShortcut();
  useEffect(
    () => (shortcut.on ? shortcut.listen(() => document.getElementById(fieldId)?.focus()) : undefined),
    [shortcut],
  );
  const prepare = () => {
    if (find) return;
    import("../search/suggestions.ts").then(
      ({ suggesting }) => setFind(() => suggesting(atlas, sitePages(pages), search)),
      () => {},
    );
  };
  return (
    <Combobox
      id={fieldId}
      label={search.label}
      placeholder={search.placeholder}
      shortcut={shortcut.on ? "/" : undefined}
      typed={typed}
      onType={setTyped}
      groups={find?.(typed) ?? []}
      nothing={find ? search.nothing : ""}
      countLabel={results}
      onFocus={prepare}
    />
  );
}
