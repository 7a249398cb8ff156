import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";
import { partnershipWords } from "./chosenWords.ts";

/** The partnerships, as a word of a sentence. */
export function PartnershipControl() {
  const { sentence } = useMessages();
  const atlas = useAtlas();
  const filter = useFilter();
  const { partnerships: chosen } = filter;
  const hrefOf = useHref();
  return (
    <SelectMenu
      label={sentence.partnership.label}
      value={partnershipWords(atlas, filter, sentence)}
      multiple
      groups={() => [
        {
          id: "partnerships",
          choices: atlas.partnerships.map(({ id, name }) => ({
            id,
            label: name,
            href: hrefOf({ partnerships: toggled(chosen, id) }),
            chosen: chosen.includes(id),
          })),
        },
      ]}
    />
  );
}
