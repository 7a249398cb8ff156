import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Placement } from "#core/model/records.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { Section } from "#ui/Section.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

interface HelpSectionProps {
  readonly atlas: Atlas;
  readonly placements: readonly Placement[];
  /** Whether the page is about the kind of help: the givers are then named, else the help. */
  readonly of: "help" | "giver";
}

/** Which kinds of help are given, or who gives one, with what each placing rests on. */
export function HelpSection({ atlas, placements, of }: HelpSectionProps) {
  const texts = useMessages().programme.help;
  const hrefOf = useHref();
  if (placements.length === 0) return null;
  const nameOf = ({
    help,
    programme,
    partnership,
    cohort,
  }: Placement): { readonly name: string; readonly path: string } => {
    if (of === "giver") return { name: byId(atlas.help).get(help)?.name ?? help, path: `/programmes/${help}` };
    const id = programme ?? partnership ?? cohort ?? "";
    const card = byId(atlas.cards).get(id);
    return { name: card?.name ?? id, path: partnership === undefined ? `/programmes/${id}` : `/partnerships/${id}` };
  };
  return (
    <Section title={of === "giver" ? texts.title : texts.givers} note={of === "giver" ? texts.note : texts.giversNote}>
      <LineList
        lines={placements.map((placement) => {
          const { name, path } = nameOf(placement);
          return {
            id: placement.id,
            lead: <Link to={hrefOf({}, path)}>{name}</Link>,
            text: (
              <>
                {placement.basis} <SourceMarks citations={citationsOf(placement)} />
              </>
            ),
          };
        })}
      />
    </Section>
  );
}
