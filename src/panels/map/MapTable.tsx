import { useMemo } from "react";
import { byId } from "#core/model/byId.ts";
import { citationsOfRow, type MeasureRow } from "#core/select/measureRow.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useHref, useSelection } from "#state/hooks.ts";
import { type Column, DataTable } from "#ui/DataTable.tsx";
import { Link } from "#ui/Link.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { entryDateWords, rowWords, valueWords } from "./rowWords.ts";

interface MapTableProps {
  readonly measured: Measured;
  readonly title: string;
}

/** The same rows as the map, as a table: the places of the selection, those with a value first. */
export function MapTable({ measured, title }: MapTableProps) {
  const messages = useMessages();
  const { table } = messages.map;
  const atlas = useAtlas();
  const hrefOf = useHref();
  const { countries: selected } = useSelection();
  const rows = useMemo(() => {
    const rank = ({ state }: MeasureRow) => ["value", "ended", "not reported", "zero", "outside"].indexOf(state);
    return measured.rows.filter(({ country }) => selected.has(country)).sort((a, b) => rank(a) - rank(b));
  }, [measured, selected]);
  const places = byId(atlas.countries);
  const regions = byId(atlas.regions);
  const name = ({ country }: MeasureRow) => places.get(country)?.name ?? country;
  const region = ({ country }: MeasureRow) => regions.get(places.get(country)?.regionFy2025 ?? "")?.name ?? "";
  const columns: readonly Column<MeasureRow>[] = [
    {
      id: "country",
      label: table.country,
      header: true,
      sortBy: name,
      cell: (row) => <Link to={hrefOf({}, `/countries/${row.country}`)}>{name(row)}</Link>,
    },
    { id: "code", label: table.code, sortBy: ({ country }) => country, cell: ({ country }) => country, wide: true },
    { id: "region", label: table.region, sortBy: region, cell: region, wide: true },
    {
      id: "value",
      label: table.value,
      align: "end",
      sortBy: ({ value }) => value,
      cell: (row) => valueWords(row, measured, messages),
    },
    {
      id: "state",
      label: table.state,
      sortBy: (row) => rowWords(row, measured, messages),
      cell: (row) => rowWords(row, measured, messages),
    },
    ...(measured.layers.length > 0
      ? [
          {
            id: "since",
            label: table.since,
            wide: true,
            sortBy: ({ entries }: MeasureRow) => entries[0]?.date?.text,
            cell: ({ entries: [entry] }: MeasureRow) => (entry ? entryDateWords(entry, messages) : ""),
          },
        ]
      : []),
    {
      id: "sources",
      label: table.sources,
      cell: (row) => <SourceMarks citations={citationsOfRow(row)} />,
    },
  ];
  return (
    <DataTable caption={table.caption(title)} columns={columns} rows={rows} rowKey={({ country }) => country} boxed />
  );
}
