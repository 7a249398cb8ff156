import { byId } from "#core/model/byId.ts";
import type { ThemeId } from "#core/model/records.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { Chip } from "#ui/Chip.tsx";
import styles from "./Card.module.css";

/** The themes of a card; each is a link that adds its theme to those chosen, or takes it away again. */
export function CardThemes({ themes }: { readonly themes: readonly ThemeId[] }) {
  const { cards: texts } = useMessages();
  const atlas = useAtlas();
  const { topics } = useFilter();
  const hrefOf = useHref();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers
    <ul role="list" aria-label={texts.themes} className={styles.themes}>
      {themes.map((id, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: where another card takes the place of this, so do its themes
        <li key={place}>
          <Chip
            label={byId(atlas.themes).get(id)?.name ?? id}
            href={hrefOf((now) => ({ topics: toggled(now.topics, id) }))}
            chosen={topics.includes(id)}
          />
        </li>
      ))}
    </ul>
  );
}
