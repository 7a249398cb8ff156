import { useGo } from "#state/hooks.ts";
import type { ChoiceGroup } from "#ui/choice.ts";
import { useEmbed, useIsLive } from "./EmbedContext.ts";
import styles from "./EmbedFilters.module.css";

/** One thing to choose. */
export interface EmbedFilter {
  /** Its key in the address: locked with it, it is not offered. */
  readonly lock: string;
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
}

/** What the reader of an embed may choose, in menus of the browser's own: those reach out of a small frame. */
export function EmbedFilters({ filters }: { readonly filters: readonly EmbedFilter[] }) {
  const { locked } = useEmbed();
  const isLive = useIsLive();
  const go = useGo();
  const offered = filters.filter(({ lock }) => !locked.includes(lock));
  if (offered.length === 0 || !isLive) return null;
  return (
    <div className={styles.filters}>
      {offered.map(({ lock, label, groups }) => (
        <select
          key={lock}
          aria-label={label}
          value={groups.flatMap(({ choices }) => choices).find(({ chosen }) => chosen)?.href ?? ""}
          onChange={({ target }) => go(target.value)}
        >
          {groups.map(({ id, label: heading, choices }) => {
            const options = choices.map((choice) => (
              <option key={choice.id} value={choice.href}>
                {choice.label}
              </option>
            ));
            return heading === undefined ? (
              options
            ) : (
              <optgroup key={id} label={heading}>
                {options}
              </optgroup>
            );
          })}
        </select>
      ))}
    </div>
  );
}
