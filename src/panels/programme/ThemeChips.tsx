import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { ThemeId } from "#core/model/records.ts";
import { useHref } from "#state/hooks.ts";
import { Chip } from "#ui/Chip.tsx";
import styles from "./ThemeChips.module.css";

/** Themes as chips, each a link to its page. */
export function ThemeChips({ atlas, themes }: { readonly atlas: Atlas; readonly themes: readonly ThemeId[] }) {
  const hrefOf = useHref();
  return (
    <span className={styles.chips}>
      {themes.map((id) => (
        <Chip key={id} label={byId(atlas.themes).get(id)?.name ?? id} href={hrefOf({}, `/themes/${id}`)} />
      ))}
    </span>
  );
}
