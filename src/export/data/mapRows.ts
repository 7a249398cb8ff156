import { byId } from "#core/model/byId.ts";
import type { MeasureRow } from "#core/select/measureRow.ts";
import { type Measured, measureRows } from "#core/select/measureRows.ts";
import type { Messages } from "#i18n/en.ts";
import { mapTitle } from "#panels/map/mapTitle.ts";
import { valueWords } from "#panels/map/rowWords.ts";
import type { ExportedView } from "../exportedView.ts";
import { rowCitations } from "../view/rowCitations.ts";
import type { CitedRows, DataScope } from "./tableOf.ts";

/** Why a place has the value it has, or none. */
function statusOf(row: MeasureRow, measured: Measured, { exports: { status } }: Messages): string {
  const isList = measured.layers.length > 0;
  switch (row.state) {
    case "value":
      return measured.layers.length === 1 ? status.in : status.value;
    case "ended":
      return measured.layers.length === 1 ? status.left : status.leftOne;
    case "zero":
      return status.zero;
    case "not reported":
      if (row.entries.length > 0 || row.unknownDate) return status.dateUnknown;
      return isList && measured.isPartial ? status.notOnPartialList : status.notReported;
    case "outside":
      if (row.later) return status.later;
      return isList ? status.notInLayer : status.notInEdition;
  }
}

/** A row for each place of the map: those of the selection, or all. */
export function mapRows(view: ExportedView, scope: DataScope): CitedRows {
  const { atlas, filter, messages, observations, selection } = view;
  const measured = view.measured ?? measureRows(atlas, filter, observations?.observations);
  const measure = mapTitle(measured, filter, messages);
  const seen = scope === "all" ? undefined : selection.countries;
  const places = byId(atlas.countries);
  const regions = byId(atlas.regions);
  return {
    columns: ["country_code", "country", "region", "measure", "year", "value", "value_words", "status", "since"],
    numbers: ["year", "value"],
    rows: measured.rows
      .filter(({ country }) => seen?.has(country) ?? true)
      .map((row) => {
        const place = places.get(row.country);
        return {
          cells: {
            country_code: row.country,
            country: place?.name,
            region: regions.get(place?.regionFy2025 ?? "")?.name,
            measure,
            year: measured.year,
            value: row.value,
            value_words: valueWords(row, measured, messages) || undefined,
            status: statusOf(row, measured, messages),
            since: measured.layers.length === 1 ? row.entries[0]?.date?.text : undefined,
          },
          citations: rowCitations(row, measured),
        };
      }),
  };
}
