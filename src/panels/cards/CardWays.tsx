import { memo } from "react";
import type { Sort, View } from "#core/model/filter.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { ExportButton } from "#ui/ExportButton.tsx";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import styles from "./CardsBar.module.css";

const sorts: readonly Sort[] = ["order", "name", "start", "countries"];
const views: readonly View[] = ["cards", "list", "table"];

interface CardWaysProps {
  readonly sort: Sort;
  readonly view: View;
}

/** The ways to order the cards, to show them, and to take them away. */
export const CardWays = memo(function CardWays({ sort, view }: CardWaysProps) {
  const { cards: texts } = useMessages();
  const hrefOf = useHref();
  const choices = () =>
    sorts.map((id) => ({ id, label: texts.sort[id], href: hrefOf({ sort: id }), chosen: id === sort }));
  return (
    <div className={styles.ways}>
      <SelectMenu
        label={texts.sort.label}
        look="field"
        value={texts.sort[sort]}
        groups={() => [{ id: "sorts", choices: choices() }]}
      />
      <SegmentedControl
        label={texts.views.label}
        current={view}
        segments={views.map((id) => ({ id, label: texts.views[id], href: hrefOf({ view: id }) }))}
      />
      <ExportButton kind="programmes" />
    </div>
  );
});
