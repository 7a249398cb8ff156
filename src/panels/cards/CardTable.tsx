import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHovered } from "#state/hooks.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { CardKind } from "./CardKind.tsx";
import { CardTitle } from "./CardTitle.tsx";
import { kindWords, organisationWords, periodWords } from "./cardWords.ts";
import { isCardHovered } from "./isCardHovered.ts";

interface CardTableProps {
  readonly caption: string;
  readonly cards: readonly Card[];
}

/** The cards as a table that can be sorted, each with its sources. */
export function CardTable({ caption, cards }: CardTableProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const [hovered] = useHovered();
  const { cards: texts } = messages;
  const themes = byId(atlas.themes);
  const themesOf = (card: Card) => card.themes.map((id) => themes.get(id)?.name ?? id).join(", ");
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={cards}
      rowKey={({ id }) => id}
      marked={(card) => isCardHovered(card, hovered, atlas)}
      columns={[
        {
          id: "name",
          label: texts.table.name,
          header: true,
          width: "22%",
          cell: (card) => <CardTitle card={card} />,
          sortBy: ({ name }) => name,
        },
        {
          id: "kind",
          label: texts.table.kind,
          cell: (card) => <CardKind card={card} />,
          sortBy: (card) => kindWords(card, atlas, texts),
        },
        {
          id: "period",
          label: texts.table.period,
          cell: (card) => periodWords(card, atlas, messages),
          sortBy: ({ start }) => start?.span.start,
        },
        { id: "themes", label: texts.table.themes, cell: themesOf, sortBy: themesOf, wide: true },
        {
          id: "countries",
          label: texts.table.countries,
          align: "end",
          wide: true,
          cell: ({ listed, countries }) => texts.table.named(listed, countries.length),
          sortBy: ({ listed, countries }) => (listed === "none" ? undefined : countries.length),
        },
        {
          id: "who",
          wide: true,
          label: texts.table.who,
          cell: (card) => organisationWords(card, atlas, texts),
          sortBy: (card) => organisationWords(card, atlas, texts),
        },
        {
          id: "source",
          label: texts.table.source,
          cell: ({ citations }) => <SourceMarks citations={citations} />,
          sortBy: ({ citations }) => atlas.citationNumber.get(citations[0]?.source ?? ""),
        },
      ]}
    />
  );
}
