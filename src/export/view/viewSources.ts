import type { CoreSource } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { type Cited, sourcesIn } from "#core/select/citationsIn.ts";
import { joinedLayers } from "#core/select/country/joinedLayers.ts";
import { citationsOfRow } from "#core/select/measureRow.ts";
import { publishersOf } from "#core/select/publishers.ts";
import type { FoundView } from "./foundView.ts";

/** The records that what a view shows rests on. */
function recordsShown({ kind, atlas, selection, measured, countryId }: FoundView): readonly Cited[] {
  switch (kind) {
    case "map": {
      const rows = measured?.rows.filter(({ country }) => selection.countries.has(country)) ?? [];
      return [
        ...(measured?.layers ?? []),
        ...(measured?.indicator ? [measured.indicator] : []),
        ...rows.map((row) => ({ citations: citationsOfRow(row) })),
      ];
    }
    case "timeline":
      return selection.events;
    case "programmes":
      return selection.cards;
    case "country": {
      const country = byId(atlas.countries).get(countryId ?? "");
      const entries = joinedLayers(atlas, countryId ?? "").flatMap(({ standing }) => standing.entries);
      return [...(country ? [country] : []), ...entries];
    }
  }
}

/** Every source of what a view shows, in the order of their numbers. */
export const sourcesOf = (view: FoundView): readonly CoreSource[] => sourcesIn(recordsShown(view), view.atlas.sources);

/** Who published what a view shows: those first of whom most citations are. */
export const publishersShown = (view: FoundView): readonly string[] => publishersOf(recordsShown(view), view.atlas);
