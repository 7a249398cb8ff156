import type { Atlas } from "#core/model/atlas.ts";
import type { Messages } from "#i18n/en.ts";
import type { SuggestionGroup } from "#ui/Combobox.tsx";
import { answeringName, indexSite, type PageOfItsOwn, searchSite } from "./siteSearch.ts";

/** Indexes an atlas for the search field: what it suggests for a text, in groups. */
export function suggesting(
  atlas: Atlas,
  pages: readonly PageOfItsOwn[],
  texts: Messages["shell"]["search"],
): (typed: string) => readonly SuggestionGroup[] {
  const index = indexSite(atlas, pages);
  return (typed) =>
    searchSite(index, typed).map(({ group, finds }) => ({
      id: group,
      label: texts.groups[group],
      suggestions: finds.map((find) => {
        const other = group === "sources" ? undefined : answeringName(find, typed);
        const note = other === undefined ? find.code : texts.formerly(other);
        return { id: `${group}-${find.id}`, label: find.name, note, href: find.href };
      }),
    }));
}
