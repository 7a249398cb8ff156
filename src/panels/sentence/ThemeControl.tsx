import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { themeWords } from "./chosenWords.ts";

/** The themes, as a word of a sentence. */
export function ThemeControl() {
  const { sentence } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const { topics } = filter;
  const hrefOf = useHref();
  return (
    <SelectMenu
      label={sentence.theme.label}
      value={themeWords(atlas, filter, sentence)}
      multiple
      groups={() => [
        {
          id: "themes",
          choices: atlas.themes.map(({ id, name }) => ({
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
