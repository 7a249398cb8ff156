import { byId } from "#core/model/byId.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";

/** The themes, as a word of a sentence. */
export function ThemeControl() {
  const { theme } = useMessages().sentence;
  const { themes } = useAtlas();
  const { topics } = useFilter();
  const hrefOf = useHref();
  const only = topics.length === 1 ? byId(themes).get(topics[0] ?? "")?.name : undefined;
  return (
    <SelectMenu
      label={theme.label}
      value={only ?? (topics.length === 0 ? theme.any : theme.several(topics.length))}
      multiple
      groups={() => [
        {
          id: "themes",
          choices: themes.map(({ id, name }) => ({
            id,
            label: name,
            href: hrefOf({ topics: toggled(topics, id) }),
            chosen: topics.includes(id),
          })),
        },
      ]}
    />
  );
}
