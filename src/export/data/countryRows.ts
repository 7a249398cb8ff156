import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Standing } from "#core/model/entry.ts";
import type { Country, Layer } from "#core/model/records.ts";
import { standingAt } from "#core/select/standingAt.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { ExportedView } from "../exportedView.ts";
import type { CitedRow, CitedRows, DataScope } from "./tableOf.ts";

const placeCells = ({ id, name }: Country) => ({ country_code: id, country: name });

/** A country's record in one list: a row for each entry and each change; one that says why there is none. */
function layerRows(
  layer: Layer,
  standing: Standing | undefined,
  country: Country,
  view: ExportedView,
  scope: DataScope,
): readonly CitedRow[] {
  const { exports, dates, country: texts } = view.messages;
  const { status, kinds } = exports;
  const shared = { ...placeCells(country), kind: kinds.list, list_code: layer.id, list: layer.name };
  if (!standing) {
    if (scope === "all") return [];
    const absent = layer.completeness === "whole" ? status.notInLayer : status.notOnPartialList;
    return [{ cells: { ...shared, status: absent, as_of: layer.asOf }, citations: citationsOf(layer) }];
  }
  const isOver = standingAt(standing, Infinity) === "ended";
  return [
    ...standing.entries.map((entry) => ({
      cells: {
        ...shared,
        status: isOver ? status.left : entry.date ? status.in : status.dateUnknown,
        date: entry.date?.text,
        date_words: entry.date && dateWords(entry.date, dates),
        detail: entry.detail,
        note: entry.note,
      },
      citations: entry.citations,
    })),
    ...standing.changes.map((change) => ({
      cells: {
        ...shared,
        kind: kinds.change,
        status: texts.joined.changes[change.kind],
        date: change.date,
        date_words: change.date === undefined ? undefined : dateWords(change.date, dates),
        note: change.note,
      },
      citations: citationsOf(change),
    })),
  ];
}

function scoreRows(
  { atlas, observations, messages }: ExportedView,
  countries: ReadonlySet<string>,
): readonly CitedRow[] {
  const indicators = byId(atlas.indicators);
  const places = byId(atlas.countries);
  return (observations?.observations ?? [])
    .filter(({ country }) => countries.has(country))
    .map(({ country, indicator, time, value, source }) => ({
      cells: {
        country_code: country,
        country: places.get(country)?.name,
        kind: messages.exports.kinds.score,
        list_code: indicator,
        list: indicators.get(indicator)?.name,
        status: messages.exports.status.value,
        year: time,
        value,
      },
      citations: [{ source }],
    }));
}

/** What is known of a country, list by list and score by score; of all countries, only what is there. */
export function countryRows(view: ExportedView, scope: DataScope): CitedRows {
  const { atlas, countryId } = view;
  const countries = scope === "all" ? atlas.countries : atlas.countries.filter(({ id }) => id === countryId);
  return {
    columns: [
      ...["country_code", "country", "kind", "list_code", "list", "status", "date", "date_words", "year", "value"],
      ...["detail", "note", "as_of"],
    ],
    numbers: ["year", "value"],
    rows: [
      ...countries.flatMap((country) =>
        atlas.layers.flatMap((layer) =>
          layerRows(layer, atlas.standings.get(layer.id)?.get(country.id), country, view, scope),
        ),
      ),
      ...scoreRows(view, new Set(countries.map(({ id }) => id))),
    ],
  };
}
