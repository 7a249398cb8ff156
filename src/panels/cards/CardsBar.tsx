import type { Sort, View } from "#core/model/filter.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref, useSelection } from "#state/hooks.ts";
import { ExportButton } from "#ui/ExportButton.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { Status } from "#ui/Status.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./CardsBar.module.css";
import { SelectionChips } from "./SelectionChips.tsx";

const sorts: readonly Sort[] = ["order", "name", "start", "countries"];
const views: readonly View[] = ["cards", "list", "table"];

/** How many cards there are, what narrows them, and the ways to order and to show them. */
export function CardsBar() {
  const { cards: texts } = useMessages();
  const { cards: all } = useAtlas();
  const { cards } = useSelection();
  const { sort, view } = useFilter();
  const hrefOf = useHref();
  return (
    <div className={styles.bar}>
      <Status className={styles.count}>
        {texts.count(cards.length, all.length)} <VisuallyHidden>{texts.cardsWord(all.length)}</VisuallyHidden>
      </Status>
      <SelectionChips />
      <div className={styles.ways}>
        <SelectMenu
          label={texts.sort.label}
          look="field"
          value={texts.sort[sort]}
          groups={() => [
            {
              id: "sorts",
              choices: sorts.map((id) => ({
                id,
                label: texts.sort[id],
                href: hrefOf({ sort: id }),
                chosen: id === sort,
              })),
            },
          ]}
        />
        <SegmentedControl
          label={texts.views.label}
          current={view}
          segments={views.map((id) => ({ id, label: texts.views[id], href: hrefOf({ view: id }) }))}
        />
        <ExportButton kind="programmes" />
      </div>
    </div>
  );
}
