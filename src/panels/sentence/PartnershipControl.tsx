import { byId } from "#core/model/byId.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useFilter, useHref } from "#state/hooks.ts";
import { SelectMenu } from "#ui/SelectMenu.tsx";

/** The partnerships, as a word of a sentence. */
export function PartnershipControl() {
  const { partnership } = useMessages().sentence;
  const { partnerships } = useAtlas();
  const { partnerships: chosen } = useFilter();
  const hrefOf = useHref();
  const only = chosen.length === 1 ? byId(partnerships).get(chosen[0] ?? "")?.name : undefined;
  return (
    <SelectMenu
      label={partnership.label}
      value={only ?? (chosen.length === 0 ? partnership.all : partnership.several(chosen.length))}
      multiple
      groups={() => [
        {
          id: "partnerships",
          choices: partnerships.map(({ id, name }) => ({
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
