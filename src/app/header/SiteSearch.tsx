import { useEffect, useMemo, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import { Combobox } from "#ui/Combobox.tsx";
import { answeringName, indexSite, searchSite } from "../search/siteSearch.ts";
import { furtherSections, mainSections } from "../sections.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

const fieldId = "site-search";

/** Finds any country, partnership, programme, organisation, theme, source or page by any of its names. */
export function SiteSearch() {
  const { search, pages } = useMessages().shell;
  const { results } = useMessages().ui;
  const atlas = useAtlas();
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState(false);
  const shortcut = useSearchShortcut();
  useEffect(
    () => (shortcut.on ? shortcut.listen(() => document.getElementById(fieldId)?.focus()) : undefined),
    [shortcut],
  );
  const index = useMemo(
    () =>
      wanted
        ? indexSite(
            atlas,
            [...mainSections, ...furtherSections].map(({ id, path }) => ({ id, name: pages[id], path })),
          )
        : undefined,
    [atlas, pages, wanted],
  );
  const groups = useMemo(
    () =>
      (index ? searchSite(index, typed) : []).map(({ group, finds }) => ({
        id: group,
        label: search.groups[group],
        suggestions: finds.map((find) => {
          const other = answeringName(find, typed);
          const note = other === undefined || find.group === "sources" ? find.code : search.formerly(other);
          return { id: `${group}-${find.id}`, label: find.name, note, href: find.href };
        }),
      })),
    [index, typed, search],
  );
  return (
    <Combobox
      id={fieldId}
      label={search.label}
      placeholder={search.placeholder}
      shortcut={shortcut.on ? "/" : undefined}
      typed={typed}
      onType={setTyped}
      groups={groups}
      nothing={search.nothing}
      countLabel={results}
      onFocus={() => setWanted(true)}
    />
  );
}
