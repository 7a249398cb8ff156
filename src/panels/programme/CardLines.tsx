import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useHref } from "#state/hooks.ts";
import { LineList } from "#ui/LineList.tsx";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";

/** Cards by name, one to a line, each a link to its page. */
export function CardLines({ cards }: { readonly cards: readonly Card[] }) {
  const texts = useMessages().programme.kinds;
  const hrefOf = useHref();
  return (
    <LineList
      lines={cards.map((card) => ({
        id: card.id,
        lead: texts[card.kind],
        text: (
          <>
            <Link to={hrefOf({}, `/${card.kind === "partnership" ? "partnerships" : "programmes"}/${card.id}`)}>
              {card.name}
              {card.acronym !== undefined && card.acronym !== card.name && ` (${card.acronym})`}
            </Link>{" "}
            <SourceMarks citations={card.citations} />
          </>
        ),
        note: card.summary,
      }))}
    />
  );
}
