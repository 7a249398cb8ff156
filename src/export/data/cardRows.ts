import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import { sortCards } from "#core/select/sortCards.ts";
import type { ExportedView } from "../exportedView.ts";
import type { CitedRow, CitedRows, DataScope } from "./tableOf.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

const listed = (ids: readonly string[], records: readonly Named[]): string | undefined =>
  ids.map((id) => byId(records).get(id)?.name ?? id).join("; ") || undefined;

function cardRow(card: Card, { atlas, messages }: ExportedView): CitedRow {
  const { kinds, status } = messages.exports;
  return {
    cells: {
      id: card.id,
      kind: kinds[card.kind],
      name: card.name,
      acronym: card.acronym,
      partnership_code: card.partnership,
      partnership: byId(atlas.partnerships).get(card.partnership)?.name,
      summary: card.summary,
      theme_codes: card.themes.join("; ") || undefined,
      themes: listed(card.themes, atlas.themes),
      help: listed(card.help, atlas.help),
      organisation_codes: card.organisations.join("; ") || undefined,
      organisations: listed(card.organisations, atlas.organisations),
      country_codes: card.countries.join("; ") || undefined,
      countries: listed(card.countries, atlas.countries),
      status: status.countries[card.listed],
      date: card.start?.text,
      end: card.end?.text,
      as_of: card.asOf?.text,
    },
    citations: card.citations,
  };
}

/** A row for each card: those of the selection in their order, or all. */
export function cardRows(view: ExportedView, scope: DataScope): CitedRows {
  const { atlas, filter, selection } = view;
  const cards = scope === "all" ? atlas.cards : sortCards(atlas, selection.cards, filter.sort);
  return {
    columns: [
      ...["id", "kind", "name", "acronym", "partnership_code", "partnership", "summary", "theme_codes", "themes"],
      ...[
        "help",
        "organisation_codes",
        "organisations",
        "country_codes",
        "countries",
        "status",
        "date",
        "end",
        "as_of",
      ],
    ],
    numbers: [],
    rows: cards.map((card) => cardRow(card, view)),
  };
}
